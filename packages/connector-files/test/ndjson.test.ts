import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { formatNdjson } from '@santeparticipative/core';
import { exchange } from '@santeparticipative/exchange';
import { generateRegion } from '@santeparticipative/testing';
import { describe, expect, it } from 'vitest';
import { loadDataset, ndjson } from '../src/index.js';
import {
  delivery,
  manifest,
  open,
  read,
  sinkContext,
  sourceContext,
  structure,
  temporaryFolder,
  thing,
  thingFormat,
  write,
} from './helpers.js';

const region = generateRegion({ seed: 8, structures: 2, year: 2025, pathwaysPerStructure: 4 });
const opening = JSON.stringify(manifest);
const [one, two] = [structure('un'), structure('deux')].map((record) => JSON.stringify(record));

async function file(content: string | Buffer, name = 'a.ndjson'): Promise<string> {
  const path = join(await temporaryFolder(), name);
  await writeFile(path, content);
  return path;
}

describe('reading a dataset', () => {
  it.each([
    ['a.ndjson', (text: string): string | Buffer => text],
    ['a.ndjson.gz', (text: string) => gzipSync(text)],
  ])('gives the records of %s, with where they come from', async (name, wrap) => {
    const path = await file(wrap(formatNdjson(region)), name);
    expect((await read(ndjson(path))).values).toEqual(region.records);
    for await (const given of ndjson(path).read(sourceContext())) {
      expect(given).toMatchObject({
        kind: 'value',
        origin: { namespace: region.manifest.namespace, at: { file: path, line: 2 } },
      });
      break;
    }
  });

  it('rejects each record that comes before the manifest', async () => {
    const path = await file([one, two, opening, one].join('\n'));
    expect(await read(ndjson(path))).toEqual({
      values: [structure('un')],
      rejected: ['dataset.no-manifest@1', 'dataset.no-manifest@2'],
      failed: [],
    });
  });

  it.each([
    ['cut in a line', `${opening}\n${one}\n{"type":"str`, ['json.syntax@3']],
    ['with NUL bytes', `${opening}\n\0\0\n${one}`, ['json.syntax@2']],
    ['with blank lines', `\n${opening}\n\n \n${one}\n\n`, []],
    ['with a byte order mark and CRLF', `\ufeff${opening}\r\n${one}\r\n`, []],
    [
      'with a line too long',
      `${opening}\n"${'a'.repeat(2000)}"\n${one}\n`,
      ['json.line-too-long@2'],
    ],
    [
      'with bytes that are not UTF-8',
      Buffer.concat([Buffer.from(`${opening}\n${one}\n`), Buffer.from([0x22, 0xe9, 0x22])]),
      ['file.line-encoding@3'],
    ],
  ])('keeps the good lines of a file %s', async (_name, content, rejected) => {
    const given = await read(ndjson(await file(content), { maxLineLength: 1000 }));
    expect(given).toEqual({ values: [structure('un')], rejected, failed: [] });
  });

  it('fails at UTF-16, a cut archive, a folder, a file that is not there', async () => {
    const utf16 = await file(Buffer.from(`${opening}\n${one}\n`, 'utf16le'));
    const cut = await file(gzipSync(formatNdjson(region)).subarray(0, -20), 'a.ndjson.gz');
    expect((await read(ndjson(utf16))).failed).toEqual(['file.encoding']);
    expect((await read(ndjson(cut))).failed).toEqual(['file.damaged']);
    expect((await read(ndjson(await temporaryFolder()))).failed).toEqual(['file.unreadable']);
    expect((await read(ndjson(`${cut}.missing`))).failed).toEqual(['file.not-found']);
  });

  it('fails where the file is not what its last manifest announces', async () => {
    const path = join(await temporaryFolder(), 'a.ndjson');
    await write(ndjson(path), [structure('un'), structure('deux'), structure('trois')]);
    const lines = (await readFile(path, 'utf8')).split('\n');
    await writeFile(path, lines.toSpliced(2, 1).join('\n'));
    expect(await read(ndjson(path))).toMatchObject({
      values: [structure('un'), structure('trois')],
      failed: ['dataset.counts', 'dataset.hash'],
    });
    await writeFile(path, lines.join('\n').replace('fictive', 'fictivE'));
    expect((await read(ndjson(path))).failed).toEqual(['dataset.hash']);
  });

  it('does not call a file cut because a record in it is wrong', async () => {
    const wrong = JSON.stringify({ ...structure('deux'), opened: '25/03/2020' });
    const counted = JSON.stringify({ ...manifest, counts: { structure: 2 } });
    const path = await file([opening, one, wrong, counted].join('\n'));
    expect(await read(ndjson(path))).toEqual({
      values: [structure('un')],
      rejected: [expect.stringMatching(/@3$/)],
      failed: [],
    });
  });

  it('stops where a second dataset begins', async () => {
    const other = JSON.stringify({ ...manifest, namespace: 'https://autre.example/donnees' });
    const path = await file([opening, one, other, two].join('\n'));
    expect(await read(ndjson(path))).toEqual({
      values: [structure('un')],
      rejected: [],
      failed: ['dataset.two-manifests@3'],
    });
  });

  it('fails at a manifest that cannot be understood', async () => {
    const newer = JSON.stringify({ ...manifest, schemaVersion: '9.0.0', unheardOf: 1 });
    expect(await read(ndjson(await file([newer, one].join('\n'))))).toEqual({
      values: [],
      rejected: [],
      failed: ['dataset.newer-schema@1'],
    });
  });

  it('stops when it is told to', async () => {
    const stopped = new AbortController();
    stopped.abort();
    const given = ndjson(await file(formatNdjson(region))).read(sourceContext(stopped.signal));
    expect((await given[Symbol.asyncIterator]().next()).done).toBe(true);
  });
});

describe('replacing a dataset', () => {
  it.each(['b.ndjson', 'b.ndjson.gz'])('moves every record into %s', async (name) => {
    const from = await file(formatNdjson(region));
    const to = join(await temporaryFolder(), name);
    const report = await exchange({ from: ndjson(from), to: ndjson(to) });
    expect(report).toMatchObject({
      complete: true,
      ledger: { input: region.records.length, created: region.records.length },
    });
    const { manifest: written, records, issues } = await loadDataset(to);
    expect(issues).toEqual([]);
    expect(records).toEqual(region.records);
    expect(written).toMatchObject({
      namespace: region.manifest.namespace,
      counts: region.manifest.counts,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect((await stat(to)).mode & 0o777).toBe(0o600);
  });

  it('states what it is told, and else what it knows', async () => {
    const path = join(await temporaryFolder(), 'a.ndjson');
    const stated = { producer: 'MSP fictive', title: 'Activité fictive' };
    await write(ndjson(path, { manifest: stated }), [structure('un')]);
    const { created, ...others } = manifest;
    expect((await loadDataset(path)).manifest).toMatchObject({
      ...others,
      ...stated,
      created: '2026-02-01T08:00:00.000Z',
    });
    await write(ndjson(path), [structure('un')]);
    expect((await loadDataset(path)).manifest?.producer).toBe(manifest.namespace);
    expect(created).not.toBe(undefined);
  });

  it('refuses the records of a second dataset, and of none', async () => {
    const path = join(await temporaryFolder(), 'a.ndjson');
    const session = await open(ndjson(path));
    const outcomes = await session.deliver([
      delivery(structure('zero'), { namespace: '' }),
      delivery(structure('un')),
      delivery(structure('deux'), { namespace: 'https://autre.example/donnees' }),
      delivery(structure('trois'), { namespace: '' }),
    ]);
    expect(outcomes).toMatchObject([
      { state: 'refused', issues: [{ rule: 'file.no-namespace', record: { id: 'zero' } }] },
      { state: 'created' },
      { state: 'refused', issues: [{ rule: 'file.other-namespace', record: { id: 'deux' } }] },
      { state: 'created' },
    ]);
    expect(await session.commit()).toEqual([]);
    await session.close();
    expect((await read(ndjson(path))).values).toEqual([structure('un'), structure('trois')]);
  });

  it('writes a dataset without records where its namespace is told, and else none', async () => {
    const folder = await temporaryFolder();
    const { namespace } = manifest;
    await write(ndjson(join(folder, 'a.ndjson'), { manifest: { namespace } }), []);
    expect((await loadDataset(join(folder, 'a.ndjson'))).manifest?.counts).toEqual({});
    const { rules } = await write(ndjson(join(folder, 'b.ndjson')), []);
    expect(rules).toEqual(['file.no-namespace']);
    expect(await readdir(folder)).toEqual(['a.ndjson']);
  });

  it.each([
    ['is closed before its end', false],
    ['has a wrong manifest', true],
  ])('leaves the old file and no other when it %s', async (_name, commits) => {
    const folder = await temporaryFolder();
    const path = join(folder, 'a.ndjson');
    await writeFile(path, 'old');
    const session = await open(ndjson(path, { manifest: { producer: commits ? '\0' : 'a' } }));
    await session.deliver([delivery(structure('un'))]);
    if (commits) expect(await session.commit()).not.toEqual([]);
    await session.close();
    await session.close();
    expect(await readFile(path, 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['a.ndjson']);
  });

  it('predicts in a dry run, and writes nothing', async () => {
    const folder = await temporaryFolder();
    const to = join(folder, 'b.ndjson');
    const from = await file(formatNdjson(region));
    const predicted = await exchange({ from: ndjson(from), to: ndjson(to), dryRun: true });
    expect(await readdir(folder)).toEqual([]);
    const done = await exchange({ from: ndjson(from), to: ndjson(to) });
    expect(predicted.ledger).toEqual(done.ledger);
  });

  it('says where it cannot write before anything comes', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'taken'));
    await writeFile(join(folder, 'file'), '');
    const rules = async (path: string) => {
      const opened = await ndjson(join(folder, path)).open(sinkContext());
      return opened.ok ? [] : opened.issues.map(({ rule }) => rule);
    };
    expect(await rules('missing/a.ndjson')).toEqual(['file.no-folder']);
    expect(await rules('file/a.ndjson')).toEqual(['file.no-folder']);
    expect(await rules('taken')).toEqual(['file.is-folder']);
  });
});

describe('values of a format', () => {
  it('are written and read one a line', async () => {
    const path = join(await temporaryFolder(), 'a.ndjson.gz');
    const things = [thing('Patient', 'p-1'), thing('Goal', 'g-1')];
    await write(ndjson(path, { format: thingFormat }), things);
    expect(
      gunzipSync(await readFile(path))
        .toString()
        .split('\n'),
    ).toHaveLength(3);
    const from = ndjson(path, { format: thingFormat, namespace: 'urn:fictif' });
    expect((await read(from)).values).toEqual(things);
    for await (const given of from.read(sourceContext())) {
      expect(given).toMatchObject({ origin: { namespace: 'urn:fictif' } });
    }
  });

  it('that are wrong are rejected with their line', async () => {
    const path = await file(
      '{"resourceType":"Patient","id":"p-1"}\n{"id":1}\n{"__proto__":{}}\n{"re',
    );
    expect(await read(ndjson(path, { format: thingFormat }))).toEqual({
      values: [thing('Patient', 'p-1')],
      rejected: ['record.not-an-object@2', 'json.forbidden-key@3', 'json.syntax@4'],
      failed: [],
    });
  });
});
