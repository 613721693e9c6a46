import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type AnyRecord, formatNdjson, schemaVersion } from '@santeparticipative/core';
import { afterAll } from 'vitest';
import { writeTable } from '../src/index.js';

const manifest = {
  type: 'manifest',
  namespace: 'https://example.org/dataset',
  schemaVersion,
  producer: 'Jeu fictif',
  created: '2026-01-05T08:00:00Z',
} as const;

/** A folder for the files of a test file, removed after it. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'santeparticipative-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The same records in each form that the engine reads. */
export async function inEveryForm(
  folder: string,
  records: readonly AnyRecord[],
): Promise<string[]> {
  const ndjson = join(folder, 'dataset.ndjson');
  const text = formatNdjson({ manifest, records });
  writeFileSync(ndjson, text);
  writeFileSync(`${ndjson}.gz`, gzipSync(text));
  const files = [ndjson, `${ndjson}.gz`];
  for (const table of [join(folder, 'dataset.parquet'), join(folder, 'dataset.csv')]) {
    const written = await writeTable(ndjson, table);
    if (!written.ok) throw new Error('The table could not be written.');
    files.push(table);
  }
  return files;
}

/** The records in NDJSON. */
export function inNdjson(folder: string, records: readonly AnyRecord[]): string {
  const path = join(folder, 'dataset.ndjson');
  writeFileSync(path, formatNdjson({ manifest, records }));
  return path;
}
