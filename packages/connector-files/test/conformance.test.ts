import { existsSync, readdirSync, readlinkSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type AnyRecord, formatNdjson } from '@santeparticipative/core';
import { recordFormat } from '@santeparticipative/exchange';
import { checkConnector, checkSink, checkSource } from '@santeparticipative/exchange/conformance';
import { describe, expect, it } from 'vitest';
import { type CsvRow, csv, type FileEnd, fileConnectors, json, ndjson } from '../src/index.js';
import { manifest, read, structure, temporaryFolder } from './helpers.js';

const canary = 'CANARI-52c1';
const records: readonly [AnyRecord, AnyRecord, AnyRecord] = [
  structure('un', `${canary} 1`),
  structure('deux', `${canary} 2`),
  structure('trois', `${canary} 3`),
];
const { namespace } = manifest;

/** How many files of a folder this process has open, where the system tells. */
function openFiles(folder: string): number {
  if (!existsSync('/proc/self/fd')) return 0;
  return readdirSync('/proc/self/fd').filter((name) => {
    try {
      return readlinkSync(join('/proc/self/fd', name)).startsWith(folder);
    } catch {
      // It was closed meanwhile.
      return false;
    }
  }).length;
}

/** Makes an end in a new folder each time, and tells what the last one holds. */
function ends<Value>(make: (folder: string) => FileEnd<Value>) {
  let last: FileEnd<Value> | undefined;
  return {
    make: async () => {
      last = make(await temporaryFolder());
      return last;
    },
    stored: async () => (last === undefined ? [] : (await read(last)).values),
  };
}

function changed(record: AnyRecord): AnyRecord {
  const { meta } = record;
  return { ...record, meta: { ...meta, version: meta.version + 1 } };
}

describe('a dataset file', () => {
  it.each([
    ['a.ndjson', (path: string) => ndjson(path, { manifest: { namespace } })],
    ['a.ndjson.gz', (path: string) => ndjson(path, { manifest: { namespace } })],
    ['a.json', (path: string) => json(path, { manifest: { namespace } })],
    ['b.ndjson', (path: string) => ndjson(path, { manifest: { namespace }, write: 'append' })],
  ])('%s keeps the contract of sinks', async (name, make) => {
    const subject = ends((folder) => make(join(folder, name)));
    expect(
      await checkSink({ ...subject, keeps: 'all', values: records, namespace, changed, canary }),
    ).toEqual([]);
  });

  it.each([
    ['a.ndjson', (text: string): string | Buffer => text],
    ['a.ndjson.gz', (text: string) => gzipSync(text)],
  ])('%s keeps the contract of sources', async (name, wrap) => {
    const folder = await temporaryFolder();
    const [path, cut] = [join(folder, name), join(folder, `cut-${name}`)];
    const text = formatNdjson({ manifest, records });
    await writeFile(path, wrap(text));
    await writeFile(cut, wrap(text.slice(0, -20)));
    const findings = await checkSource({
      make: () => ndjson(path),
      format: recordFormat,
      expected: records,
      damaged: { make: () => ndjson(cut), expected: records.slice(0, 2) },
      open: () => openFiles(folder),
      canary,
    });
    expect(findings).toEqual([]);
  });

  it('is published as connectors are', async () => {
    const published = { connector: fileConnectors.ndjson, options: { path: 'a.ndjson' } };
    expect(await checkConnector({ published })).toEqual([]);
  });
});

it('a table keeps the contract of sinks', async () => {
  const columns = { id: 'Identifiant', name: 'Nom' };
  const key = ({ id }: { readonly id: string }) => id;
  const subject = ends((folder) => csv(join(folder, 'a.csv'), { columns, key }));
  const values = [
    { id: '1', name: `${canary} 1` },
    { id: '2', name: `${canary} 2` },
    { id: '3', name: `${canary} 3` },
  ] as const;
  const changing = (row: CsvRow<'id' | 'name'>) => ({ ...row, name: `${row.name}x` });
  expect(await checkSink({ ...subject, keeps: 'all', values, changed: changing, canary })).toEqual(
    [],
  );
});
