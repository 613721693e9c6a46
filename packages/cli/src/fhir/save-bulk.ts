import { mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { saveText } from '@santeparticipative/connector-files';
import { parseJsonText } from '@santeparticipative/core';
import { type BulkItem, type BulkManifest, bulkManifest } from '@santeparticipative/fhir';
import type { Language } from '../language.js';
import { keepInputs } from '../main-job/input-in-the-way.js';
import { type Inputs, isInput } from '../main-job/inputs.js';
import { makeFolder } from '../main-job/make-folder.js';
import { BulkParts } from './bulk-parts.js';
import type { BulkPart } from './open-part.js';

/** The file that says which files an export has. */
export const manifestFile = 'manifest.json';

const MEBIBYTE = 1024 * 1024;
/** How long a file may be, unless told: what can be read again after a failure without much loss. */
const PART_SIZE = 256 * MEBIBYTE;

/** A bulk export to write. */
export interface BulkOutput extends Pick<BulkManifest, 'transactionTime' | 'request'> {
  readonly folder: string;
  readonly language: Language;
  /** Files that are replaced by nothing. */
  readonly inputs: Inputs;
  /** The most bytes of a file; 256 MiB unless told. */
  readonly partSize?: number;
}

/** The files that the export which stands in a folder says that it has. */
async function earlierFiles(folder: string): Promise<string[]> {
  const text = await readFile(join(folder, manifestFile), 'utf8').catch(() => '');
  const json = parseJsonText(text);
  const { output, deleted, error } = Object(json.ok ? json.value : undefined);
  return [output, deleted, error]
    .flatMap((files: unknown) => (Array.isArray(files) ? files : []))
    .map((file: unknown) => Object(file).url)
    .filter((url) => typeof url === 'string' && url === basename(url) && url.endsWith('.ndjson'));
}

/** Puts files in the place of those of an earlier export, and says which there are last. */
async function publish(
  hidden: string,
  parts: readonly BulkPart[],
  { folder, inputs, transactionTime, request }: BulkOutput,
): Promise<void> {
  const names = [...parts.map(({ url }) => url), manifestFile];
  await keepInputs(
    names.map((name) => join(folder, name)),
    inputs,
  );
  const stale = (await earlierFiles(folder)).filter((name) => !names.includes(name));
  for (const { url } of parts) await rename(join(hidden, url), join(folder, url));
  const manifest = bulkManifest({ transactionTime, request, files: parts });
  await saveText(join(folder, manifestFile), `${JSON.stringify(manifest, undefined, 2)}\n`);
  for (const name of stale) {
    const path = join(folder, name);
    if (!(await isInput(path, inputs))) await rm(path, { force: true });
  }
}

/**
 * Writes the lines of a bulk export as they come, no faster than the disk takes them: NDJSON for each type of resource,
 * then the manifest. The folder has the old files or the new ones: when writing fails, nothing new is in it. Files that
 * the manifest of an earlier export names, and this one does not, go. Returns the names of the files.
 */
export async function saveBulk(
  lines: AsyncIterable<readonly BulkItem[]>,
  output: BulkOutput,
): Promise<string[]> {
  const { folder, language, partSize = PART_SIZE } = output;
  await makeFolder(folder);
  const hidden = await mkdtemp(join(folder, '.bulk-'));
  const files = new BulkParts(hidden, { language, partSize });
  try {
    for await (const items of lines) await files.write(items);
    const parts = await files.end();
    await publish(hidden, parts, output);
    return [manifestFile, ...parts.map(({ url }) => url)];
  } finally {
    await files.abandon();
    await rm(hidden, { recursive: true, force: true });
  }
}
