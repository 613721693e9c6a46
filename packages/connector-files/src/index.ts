/**
 * Datasets in files: NDJSON, plain or compressed, read line by line in constant memory; small datasets in one
 * JSON object; and writing that never leaves half a file behind. Needs Node.js.
 *
 * @packageDocumentation
 */
export { type DatasetEnding, datasetEnding, datasetEndings, isNdjson } from './dataset-ending.js';
export { readDatasetLines } from './dataset-lines.js';
export { type ReadLimits, readJsonLines } from './json-lines.js';
export { loadDataset, type StreamedDataset, streamDataset } from './load-dataset.js';
export { type FileRule, fileIssue, fileRules } from './messages.js';
export { readJson } from './read-json.js';
export { readText } from './read-text.js';
export { saveDataset } from './save-dataset.js';
export { saveNdjson, saveText } from './save-text.js';
