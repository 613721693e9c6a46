import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatDatasetJson } from '@santeparticipative/core';
import { exchange } from '@santeparticipative/exchange';
import { generateRegion } from '@santeparticipative/testing';
import { describe, expect, it } from 'vitest';
import { json, loadDataset, ndjson } from '../src/index.js';
import {
  delivery,
  manifest,
  open,
  read,
  structure,
  temporaryFolder,
  thing,
  thingFormat,
  write,
} from './helpers.js';

const region = generateRegion({ seed: 9, structures: 1, year: 2025, pathwaysPerStructure: 3 });

async function file(content: string | Buffer, name = 'a.json'): Promise<string> {
  const path = join(await temporaryFolder(), name);
  await writeFile(path, content);
  return path;
}

describe('a dataset in one JSON object', () => {
  it('goes to NDJSON and back', async () => {
    const from = await file(formatDatasetJson(region));
    const [between, to] = [`${from}.ndjson`, `${from}.json`];
    expect(await exchange({ from: json(from), to: ndjson(between) })).toMatchObject({
      complete: true,
    });
    expect(await exchange({ from: ndjson(between), to: json(to) })).toMatchObject({
      complete: true,
    });
    const { records, issues, manifest: written } = await loadDataset(to);
    expect(issues).toEqual([]);
    expect(records).toEqual(region.records);
    expect(written?.namespace).toBe(region.manifest.namespace);
  });

  it('rejects each record that is wrong, whatever is wrong with it', async () => {
    const wrong = { ...structure('deux'), opened: '25/03/2020', kind: 'x' };
    const records = [structure('un'), wrong, { type: 'unheard-of' }, 3];
    const path = await file(JSON.stringify({ manifest, records }));
    const given = await read(json(path));
    expect(given.values).toEqual([structure('un')]);
    expect(given.rejected).toHaveLength(3);
    expect(given.failed).toEqual([]);
  });

  it.each([
    ['is cut', '{"manifest":', 'file.json-syntax'],
    ['is FHIR', '{"resourceType":"Bundle","type":"collection"}', 'file.fhir'],
    ['says nothing of itself', '{"records":[]}', 'dataset.no-manifest'],
    ['is not UTF-8', Buffer.from([0x7b, 0xff]), 'file.encoding'],
    ['is too big', `{"records":["${'a'.repeat(2000)}"]}`, 'file.too-big'],
    ['has a reserved key', '{"manifest":{},"__proto__":{"polluted":1}}', 'json.forbidden-key'],
    [
      'counts otherwise',
      JSON.stringify({ manifest: { ...manifest, counts: { person: 1 } }, records: [] }),
      'dataset.counts',
    ],
  ])('fails when it %s', async (_name, content, rule) => {
    expect(await read(json(await file(content), { maxSize: 1000 }))).toEqual({
      values: [],
      rejected: [],
      failed: [rule],
    });
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('refuses what would make it too big to be read, and a second dataset', async () => {
    const path = join(await temporaryFolder(), 'a.json');
    const sink = json(path, { maxSize: 600 });
    const session = await open(sink);
    const outcomes = await session.deliver([
      delivery(structure('un')),
      delivery(structure('deux', 'x'.repeat(400))),
      delivery(structure('trois'), { namespace: 'urn:autre' }),
    ]);
    expect(outcomes).toMatchObject([
      { state: 'created' },
      { state: 'refused', issues: [{ rule: 'file.too-big' }] },
      { state: 'refused', issues: [{ rule: 'file.other-namespace' }] },
    ]);
    expect(await session.commit()).toEqual([]);
    await session.close();
    expect((await read(sink)).values).toEqual([structure('un')]);
  });

  it('is not written when nothing says which it is', async () => {
    const path = join(await temporaryFolder(), 'a.json');
    expect((await write(json(path), [])).rules).toEqual(['file.no-namespace']);
    const { namespace } = manifest;
    expect((await write(json(path, { manifest: { namespace } }), [])).rules).toEqual([]);
    expect((await loadDataset(path)).manifest?.namespace).toBe(namespace);
  });
});

describe('values of a format in one JSON text', () => {
  const things = [thing('Patient', 'p-1'), thing('Goal', 'g-1')];

  it.each(['list', 'bundle'] as const)('are written and read as a %s', async (shape) => {
    const path = join(await temporaryFolder(), 'a.json');
    const end = json(path, { format: thingFormat, shape });
    await write(end, things);
    expect(await read(end)).toEqual({ values: things, rejected: [], failed: [] });
    await write(end, []);
    expect(await read(end)).toEqual({ values: [], rejected: [], failed: [] });
    const text: unknown = JSON.parse(await readFile(path, 'utf8'));
    if (shape === 'bundle')
      expect(text).toEqual({ resourceType: 'Bundle', type: 'collection', entry: [] });
  });

  it('are rejected one by one', async () => {
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    const text = `[{"resourceType":"Patient","id":"p-1"},null,{"id":1},${deep}]`;
    const given = await read(json(await file(text), { format: thingFormat }));
    expect(given.values).toEqual([thing('Patient', 'p-1')]);
    expect(given.rejected).toHaveLength(3);
  });

  it('are found in the entries of a Bundle, and rejected where there is none', async () => {
    const entry = [{ resource: thing('Patient', 'p-1') }, { fullUrl: 'urn:x' }, null];
    const path = await file(JSON.stringify({ resourceType: 'Bundle', entry }));
    expect(await read(json(path, { format: thingFormat }))).toEqual({
      values: [thing('Patient', 'p-1')],
      rejected: ['record.not-an-object', 'record.not-an-object'],
      failed: [],
    });
  });
});
