import { createHash } from 'node:crypto';
import {
  type AnyRecord,
  countByType,
  DatasetReader,
  type Issue,
  LineReader,
  type Manifest,
  parseDatasetJson,
  type ReadDataset,
  type RecordType,
  recordTypes,
  shapeIssue,
} from '@santeparticipative/core';
import { datasetEnding } from './dataset-ending.js';
import { type ReadLimits, readLines } from './json-lines.js';
import { fileIssue } from './messages.js';
import { isFhir, readDatasetLine } from './read-dataset-line.js';
import { issueOfFile } from './read-json.js';
import { readText } from './read-text.js';

/** A dataset as it could be read, whose records went one by one to whoever asked. */
export type StreamedDataset = Omit<ReadDataset, 'records'> & {
  /** How many good records of each type there were. */
  readonly counts: Partial<Record<RecordType, number>>;
};

/**
 * Reads a dataset that fits in memory: `.ndjson`, `.ndjson.gz`, or `.json` for one JSON object. The good
 * records are kept whatever the others are. See {@link streamDataset} for what is verified.
 *
 * @example
 * const { records, issues } = await loadDataset('activity.ndjson.gz');
 */
export async function loadDataset(path: string, limits: ReadLimits = {}): Promise<ReadDataset> {
  const records: AnyRecord[] = [];
  const { manifest, refused, issues } = await streamDataset(
    path,
    (record) => records.push(record),
    limits,
  );
  return { manifest, records, refused, issues };
}

/**
 * Reads a dataset and gives each good record to a function, whatever the others are: an NDJSON file in constant
 * memory, a `.json` one whole.
 *
 * What the manifest announces is verified: its counts, and its hash over the lines as they stand in the file
 * (a `.json` dataset has no such lines, so that its hash is not). A missing or unreadable file is an issue.
 *
 * @example
 * const evaluation = createEvaluation(catalogue, { period });
 * const { issues } = await streamDataset('activity.ndjson', (record) => evaluation.add(record));
 */
export async function streamDataset(
  path: string,
  take: (record: AnyRecord) => void,
  limits: ReadLimits = {},
): Promise<StreamedDataset> {
  const ending = datasetEnding(path);
  if (ending === undefined) return nothing([fileIssue('file.unknown-kind', { file: path })]);
  return ending === '.json' ? streamJson(path, take) : streamNdjson(path, take, limits);
}

function nothing(issues: readonly Issue[]): StreamedDataset {
  return { manifest: undefined, refused: [], issues, counts: {} };
}

async function streamJson(
  path: string,
  take: (record: AnyRecord) => void,
): Promise<StreamedDataset> {
  const text = await readText(path);
  if (!text.ok) return nothing(text.issues);
  const { records, ...read } = parseDatasetJson(text.value);
  if (read.manifest === undefined && isFhir(text.value)) {
    return nothing([fileIssue('file.fhir', { file: path })]);
  }
  for (const record of records) take(record);
  return verified({ ...read, counts: countByType(records) }, path, false);
}

async function streamNdjson(
  path: string,
  take: (record: AnyRecord) => void,
  limits: ReadLimits,
): Promise<StreamedDataset> {
  const reader = new DatasetReader(take);
  const hash = createHash('sha256');
  let whole = true;
  const lines = new LineReader();
  const read = (text: string) => readDatasetLine(lines, text);
  for await (const together of readLines(path, read, limits)) {
    for (const { line, result, bytes, stopped } of together) {
      if (stopped && line === 1) return nothing(result.issues);
      reader.add(result, line);
      if (bytes === undefined) whole = false;
      else if (!result.ok || result.value.type !== 'manifest') hash.update(bytes);
    }
  }
  const changed =
    whole && lines.statedHash !== undefined && lines.statedHash !== hash.digest('hex');
  const { records: _, ...dataset } = reader.end(lines.sawManifest);
  return verified({ ...dataset, counts: reader.counts }, path, changed);
}

/** Adds what the manifest announces and the file does not hold, and the file's name to every issue. */
function verified(dataset: StreamedDataset, path: string, changed: boolean): StreamedDataset {
  const { manifest, counts } = dataset;
  const issues = [...dataset.issues];
  if (manifest !== undefined && !countsHold(manifest, counts)) {
    issues.push(shapeIssue('dataset.counts', '/counts'));
  }
  if (changed) issues.push(shapeIssue('dataset.hash', '/hash'));
  return {
    ...dataset,
    issues: issues.map((issue) => issueOfFile(issue, path)),
  };
}

function countsHold({ counts }: Manifest, counted: StreamedDataset['counts']): boolean {
  if (counts === undefined) return true;
  return recordTypes.every((type) => (counts[type] ?? 0) === (counted[type] ?? 0));
}
