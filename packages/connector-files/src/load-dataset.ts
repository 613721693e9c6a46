import { createHash } from 'node:crypto';
import {
  countByType,
  DatasetReader,
  type Issue,
  LineReader,
  type Manifest,
  parseDatasetJson,
  type ReadDataset,
  recordTypes,
  shapeIssue,
} from '@santeparticipative/core';
import { datasetEnding } from './dataset-ending.js';
import { type ReadLimits, readLines } from './json-lines.js';
import { fileIssue } from './messages.js';
import { isFhir, readDatasetLine } from './read-dataset-line.js';
import { issueOfFile } from './read-json.js';
import { readText } from './read-text.js';

/**
 * Reads a dataset that fits in memory: `.ndjson`, `.ndjson.gz`, or `.json` for one JSON object. The good
 * records are kept whatever the others are.
 *
 * What the manifest announces is verified: its counts, and its hash over the lines as they stand in the file
 * (a `.json` dataset has no such lines, so that its hash is not). A missing or unreadable file is an issue.
 *
 * @example
 * const { records, issues } = await loadDataset('activity.ndjson.gz');
 */
export async function loadDataset(path: string, limits: ReadLimits = {}): Promise<ReadDataset> {
  const ending = datasetEnding(path);
  if (ending === undefined) return nothing([fileIssue('file.unknown-kind', { file: path })]);
  return ending === '.json' ? loadJson(path) : loadNdjson(path, limits);
}

function nothing(issues: readonly Issue[]): ReadDataset {
  return { manifest: undefined, records: [], refused: [], issues };
}

async function loadJson(path: string): Promise<ReadDataset> {
  const text = await readText(path);
  if (!text.ok) return nothing(text.issues);
  const dataset = parseDatasetJson(text.value);
  if (dataset.manifest === undefined && isFhir(text.value)) {
    return nothing([fileIssue('file.fhir', { file: path })]);
  }
  return verified(dataset, path, false);
}

async function loadNdjson(path: string, limits: ReadLimits): Promise<ReadDataset> {
  const reader = new DatasetReader();
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
  return verified(reader.end(lines.sawManifest), path, changed);
}

/** Adds what the manifest announces and the file does not hold, and the file's name to every issue. */
function verified(dataset: ReadDataset, path: string, changed: boolean): ReadDataset {
  const { manifest, records } = dataset;
  const issues = [...dataset.issues];
  if (manifest !== undefined && !countsHold(manifest, records)) {
    issues.push(shapeIssue('dataset.counts', '/counts'));
  }
  if (changed) issues.push(shapeIssue('dataset.hash', '/hash'));
  return {
    ...dataset,
    issues: issues.map((issue) => issueOfFile(issue, path)),
  };
}

function countsHold({ counts }: Manifest, records: ReadDataset['records']): boolean {
  if (counts === undefined) return true;
  const counted = countByType(records);
  return recordTypes.every((type) => (counts[type] ?? 0) === (counted[type] ?? 0));
}
