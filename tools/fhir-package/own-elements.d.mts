import type { StructureDefinition } from 'fhir/r4.js';

/** A definition of R4 with the elements that R4 gives it: of a type, those that its differential tells, and no other. */
export function withOwnElements(definition: StructureDefinition): StructureDefinition;
