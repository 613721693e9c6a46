import { createHash } from 'node:crypto';
import {
  type AnyRecord,
  formatLine,
  type Manifest,
  type RecordType,
} from '@santeparticipative/core';
import { replaceFile } from './replace-file.js';
import { writeTexts } from './write-texts.js';

/**
 * Writes a dataset as NDJSON, compressed when the path ends in `.gz`: its manifest, its records as they come,
 * then the manifest again with their counts and their hash. Returns that last manifest.
 *
 * The file is readable by its owner alone, and there whole or not at all: when a record cannot be had or the
 * disk is full, the old file stays as it was, and the promise is rejected with the error.
 *
 * @example
 * const manifest = await saveDataset('activity.ndjson', dataset.manifest, dataset.records);
 * console.log(manifest.counts);
 */
export async function saveDataset(
  path: string,
  manifest: Manifest,
  records: Iterable<AnyRecord> | AsyncIterable<AnyRecord>,
): Promise<Manifest> {
  const { counts: _counts, hash: _hash, ...opening } = manifest;
  const counts: Partial<Record<RecordType, number>> = {};
  const hash = createHash('sha256');
  let closing: Manifest = opening;

  async function* lines(): AsyncGenerator<string> {
    yield `${formatLine(opening)}\n`;
    for await (const record of records) {
      const line = `${formatLine(record)}\n`;
      counts[record.type] = (counts[record.type] ?? 0) + 1;
      hash.update(line);
      yield line;
    }
    closing = { ...opening, counts, hash: hash.digest('hex') };
    yield `${formatLine(closing)}\n`;
  }

  await replaceFile(path, (file) => writeTexts(file, lines(), { compress: path.endsWith('.gz') }));
  return closing;
}
