/**
 * Mappers between the records of participative health and FHIR R4 resources, both ways.
 *
 * @packageDocumentation
 */
export { collectionBundle } from './bundle.js';
export type { MappingContext } from './context.js';
export { fromFhir, type ReadResult } from './from-fhir.js';
export * from './identities.js';
export { defaultSystems, type Systems } from './systems.js';
export { type RecordResources, type Target, targets } from './target.js';
export { type PlainContext, toFhir, type Written } from './to-fhir.js';
export type { UnmappedElement } from './unmapped.js';
