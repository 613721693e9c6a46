/**
 * Files as sources and sinks of an exchange: datasets in NDJSON and JSON, tables in CSV, folders, exports of FHIR Bulk
 * Data; read as streams in constant memory, and written so that no half of a file is ever left behind, encrypted where
 * they are confidential. Needs Node.js.
 *
 * @packageDocumentation
 */
export { type BulkFolderOptions, bulkFolder } from './bulk/bulk-folder.js';
export { type AtPath, fileConnectors } from './connectors.js';
export { type CsvOptions, csv } from './csv/csv.js';
export type { CsvColumns, CsvRow } from './csv/csv-row.js';
export {
  type DatasetEnding,
  datasetEnding,
  datasetEndings,
  isNdjson,
} from './dataset/dataset-ending.js';
export type { StatedManifest } from './dataset/dataset-layout.js';
export { readDatasetLines } from './dataset/dataset-lines.js';
export { loadDataset, type StreamedDataset, streamDataset } from './dataset/load-dataset.js';
export { saveDataset } from './dataset/save-dataset.js';
export type { AgeIdentity } from './encryption/identity.js';
export type { EncryptionOptions } from './encryption/options.js';
export { recipientIssues } from './encryption/recipient-issues.js';
export type { FileEnd } from './file-end.js';
export { type FolderOptions, folder } from './folder/folder.js';
export {
  type DatasetJsonOptions,
  type JsonOptions,
  json,
  type ValueJsonOptions,
} from './json/json.js';
export { type FileRule, fileIssue, fileRules } from './messages.js';
export {
  type DatasetNdjsonOptions,
  type NdjsonOptions,
  ndjson,
  type ValueNdjsonOptions,
} from './ndjson/ndjson.js';
export { type ReadLimits, readJsonLines } from './reading/json-lines.js';
export type { OpenOptions } from './reading/open-bytes.js';
export { readJson } from './reading/read-json.js';
export { readText } from './reading/read-text.js';
export { type SaveOptions, saveNdjson, saveText } from './writing/save-text.js';
