import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { AnyRecord } from '@santeparticipative/core';
import type { Read, Source, SourceContext } from '@santeparticipative/exchange';
import { datasetEnding, isNdjson } from '../dataset/dataset-ending.js';
import { readDatasetJson } from '../json/read-dataset-json.js';
import { fileIssue } from '../messages.js';
import { readDatasetRecords } from '../ndjson/read-dataset.js';
import { ruleOfFailure } from '../reading/failure.js';
import type { ReadLimits } from '../reading/json-lines.js';
import { readText } from '../reading/read-text.js';
import { gatherFailures } from './gather-failures.js';

/** How the files of a folder are read. */
export interface FolderOptions extends ReadLimits {
  /** The most bytes of a `.json` file, which is read at once; 256 MiB unless told. */
  readonly maxSize?: number | undefined;
}

async function* readFile(
  path: string,
  { maxSize, ...limits }: FolderOptions,
  context: SourceContext,
): AsyncGenerator<Read<AnyRecord>> {
  const opening = { followLinks: false };
  if (isNdjson(path)) {
    yield* readDatasetRecords(path, { ...limits, ...opening }, context);
    return;
  }
  const text = await readText(path, maxSize, opening);
  if (text.ok) yield* readDatasetJson(path, text.value);
  else yield { kind: 'failed', issues: text.issues };
}

async function* notFollowed(path: string): AsyncGenerator<Read<AnyRecord>> {
  yield { kind: 'rejected', issues: [fileIssue('folder.link', { file: path })] };
}

function byName(one: Dirent, other: Dirent): number {
  return one.name < other.name ? -1 : 1;
}

async function* readFolder(
  path: string,
  options: FolderOptions,
  context: SourceContext,
): AsyncGenerator<Read<AnyRecord>> {
  let entries: readonly Dirent[];
  try {
    entries = await readdir(path, { withFileTypes: true });
  } catch (error) {
    yield { kind: 'failed', issues: [fileIssue(ruleOfFailure(error), { file: path })] };
    return;
  }
  const files = entries.filter(({ name }) => datasetEnding(name) !== undefined).toSorted(byName);
  const reads = files.flatMap((entry) => {
    const file = join(path, entry.name);
    if (entry.isSymbolicLink()) return [notFollowed(file)];
    return entry.isFile() ? [readFile(file, options, context)] : [];
  });
  yield* gatherFailures(reads);
}

/**
 * Every dataset of a folder, one after the other by name: its files in `.ndjson`, `.ndjson.gz` and `.json`. Other files
 * and folders in it are passed over, and a link is rejected, not followed. Each issue tells its file. Where a file
 * fails, the others are read all the same, and the whole fails at its end.
 *
 * @example
 * await exchange({ from: folder('exports'), to: fhirServer({ url, auth }) });
 */
export function folder(path: string, options: FolderOptions = {}): Source<AnyRecord> {
  return { name: path, read: (context) => readFolder(path, options, context) };
}
