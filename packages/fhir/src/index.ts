/**
 * Mappers between the records of participative health and FHIR R4 resources, both ways.
 *
 * @packageDocumentation
 */
export { collectionBundle } from './bundle.js';
export type { MappingContext } from './context.js';
export { fromFhir, type ReadResult } from './from-fhir.js';
export { defaultSystems, type Systems } from './systems.js';
export { toFhir } from './to-fhir.js';
export type { UnmappedElement } from './unmapped.js';
