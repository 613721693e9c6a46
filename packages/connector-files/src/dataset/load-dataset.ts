import {
  type AnyRecord,
  countByType,
  DatasetReader,
  type Issue,
  LineReader,
  parseDatasetJson,
  type ReadDataset,
  type RecordType,
} from '@santeparticipative/core';
import { fileIssue } from '../messages.js';
import { type ReadLimits, readLines } from '../reading/json-lines.js';
import { issueOfFile } from '../reading/read-json.js';
import { readText } from '../reading/read-text.js';
import { Content, issueOfCounts } from './content.js';
import { datasetEnding } from './dataset-ending.js';
import { isFhir, readDatasetLine } from './read-dataset-line.js';

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
  return verified({ ...read, counts: countByType(records) }, path);
}

async function streamNdjson(
  path: string,
  take: (record: AnyRecord) => void,
  limits: ReadLimits,
): Promise<StreamedDataset> {
  const reader = new DatasetReader(take);
  const content = new Content();
  const lines = new LineReader();
  const read = (text: string) => readDatasetLine(lines, text);
  for await (const together of readLines(path, read, limits)) {
    for (const located of together) {
      const { line, result, stopped } = located;
      if (stopped && line === 1) return nothing(result.issues);
      reader.add(result, line);
      content.add(located);
    }
  }
  const { records: _, ...dataset } = reader.end(lines.sawManifest);
  const changed = content.issueOfHash(lines.statedHash);
  return verified({ ...dataset, counts: reader.counts }, path, changed);
}

/** Adds what the manifest announces and the file does not hold, and the file's name to every issue. */
function verified(dataset: StreamedDataset, path: string, changed?: Issue): StreamedDataset {
  const issues = [
    ...dataset.issues,
    ...[issueOfCounts(dataset.manifest, dataset.counts), changed].filter(
      (issue) => issue !== undefined,
    ),
  ];
  return { ...dataset, issues: issues.map((issue) => issueOfFile(issue, path)) };
}
