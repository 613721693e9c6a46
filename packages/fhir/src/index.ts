/**
 * Mappers between the records of participative health and FHIR R4 resources, both ways.
 *
 * @packageDocumentation
 */

export type { MappingContext } from './context.js';
export * from './identities/identities.js';
export {
  type BulkFile,
  type BulkIssues,
  type BulkItem,
  type BulkLine,
  type BulkOptions,
  bulkLines,
} from './output/bulk-lines.js';
export {
  type BulkExport,
  type BulkManifest,
  type BulkManifestFile,
  bulkManifest,
} from './output/bulk-manifest.js';
export { collectionBundle } from './output/collection-bundle.js';
export {
  partsNamedBy,
  type RecordChanges,
  type RemovedResource,
  recordChangesWriter,
  resourceSearch,
} from './output/record-changes.js';
export { recordVersion } from './output/record-version.js';
export {
  type ChangeReference as ChangeFhirReference,
  changeReferences as changeFhirReferences,
  logical as logicalReference,
} from './output/references.js';
export { identifierQuery } from './output/search-token.js';
export {
  type Transaction,
  type TransactionOptions,
  type TransactionWriting,
  transactionBundle,
} from './output/transaction-bundle.js';
export { fromFhir, type ReadResult } from './reading/from-fhir.js';
export type { UnmappedElement } from './reading/unmapped.js';
export { defaultSystems, type Systems } from './systems.js';
export type { RecordResources } from './targets/guide.js';
export { type Target, targets } from './targets/target.js';
export { fhirWriter, type PlainContext, toFhir, type Writer, type Written } from './to-fhir.js';
