import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatDatasetJson, formatNdjson } from '@santeparticipative/core';
import { describe, expect, it } from 'vitest';
import { loadDataset, saveDataset } from '../src/index.js';
import { manifest, structure, temporaryFolder } from './helpers.js';

const records = [structure('un'), structure('deux')];

async function load(content: string | Buffer, name = 'a.ndjson') {
  const path = join(await temporaryFolder(), name);
  await writeFile(path, content);
  const dataset = await loadDataset(path);
  return { ...dataset, path, rules: dataset.issues.map(({ rule }) => rule) };
}

describe('loading a dataset', () => {
  it('reads NDJSON and JSON alike', async () => {
    const dataset = { manifest, records };
    const expected = { manifest, records, issues: [] };
    expect(await load(formatNdjson(dataset))).toMatchObject(expected);
    expect(await load(formatDatasetJson(dataset), 'a.json')).toMatchObject(expected);
    expect(await load(`\ufeff${formatDatasetJson(dataset)}`, 'a.json')).toMatchObject(expected);
  });

  it.each(['a.ndjson', 'a.json'])(
    'says that the counts announced are not those of %s',
    async (name) => {
      const wrong = { manifest: { ...manifest, counts: { structure: 3 } }, records };
      const content = name === 'a.json' ? formatDatasetJson(wrong) : formatNdjson(wrong);
      const { issues, path } = await load(content, name);
      expect(issues).toMatchObject([
        { rule: 'dataset.counts', path: '/counts', at: { file: path } },
      ]);
    },
  );

  it('says that a type which was not announced is there, or one announced is not', async () => {
    const counts = { structure: 2, person: 1 };
    expect(
      (await load(formatNdjson({ manifest: { ...manifest, counts }, records }))).rules,
    ).toEqual(['dataset.counts']);
    expect(
      (await load(formatNdjson({ manifest: { ...manifest, counts: {} }, records }))).rules,
    ).toEqual(['dataset.counts']);
  });

  it('says that a letter was changed after the file was written', async () => {
    const path = join(await temporaryFolder(), 'a.ndjson');
    await saveDataset(path, manifest, records);
    expect((await loadDataset(path)).issues).toEqual([]);
    const content = await readFile(path, 'utf8');
    expect((await load(content.replace('fictive', 'fictivE'))).rules).toEqual(['dataset.hash']);
    expect((await load(content.replaceAll('\n', '\r\n'))).rules).toEqual(['dataset.hash']);
  });

  it('says that a record was taken out', async () => {
    const path = join(await temporaryFolder(), 'a.ndjson');
    await saveDataset(path, manifest, records);
    const lines = (await readFile(path, 'utf8')).split('\n');
    const { rules, records: left } = await load(lines.toSpliced(1, 1).join('\n'));
    expect(left).toEqual([records[1]]);
    expect(rules).toEqual(['dataset.counts', 'dataset.hash']);
  });

  it('keeps the good records of a file that is cut in the middle of a line', async () => {
    const { records: kept, rules } = await load(formatNdjson({ manifest, records }).slice(0, -40));
    expect(kept).toEqual([records[0]]);
    expect(rules).toEqual(['json.syntax']);
  });

  it.each(['a.ndjson', 'a.json'])('names the records of %s that were refused', async (name) => {
    const [one] = records;
    const wrong = { manifest, records: [one, { ...records[1], opened: '25/03/2020' }] };
    const text =
      name === 'a.json'
        ? JSON.stringify(wrong)
        : [manifest, ...wrong.records].map((line) => JSON.stringify(line)).join('\n');
    const dataset = await load(text, name);
    expect(dataset).toMatchObject({
      records: [one],
      refused: [{ type: 'structure', id: 'deux' }],
      issues: [{ path: expect.stringMatching(/\/opened$/) }],
    });
  });

  it('says that nothing tells what the dataset is', async () => {
    const { issues, path } = await load(`${JSON.stringify(records[0])}\n`);
    expect(issues).toMatchObject([{ rule: 'dataset.no-manifest', at: { file: path } }]);
  });

  it.each([
    ['a.json', Buffer.from([0x7b, 0xff]), 'file.encoding'],
    ['a.json', '{"manifest":', 'file.json-syntax'],
    ['a.json', '{"resourceType":"Bundle","type":"collection"}', 'file.fhir'],
    ['a.csv', 'type;id', 'file.unknown-kind'],
    ['a.ndjson', Buffer.from(`${JSON.stringify(manifest)}\n`, 'utf16le'), 'file.encoding'],
    ['a.ndjson.gz', 'not compressed', 'file.damaged'],
  ])('says in one issue what is wrong with %s (%#)', async (name, content, rule) => {
    const { issues, path } = await load(content, name);
    expect(issues).toMatchObject([{ rule, at: { file: path } }]);
  });

  it('says of a text, not of a line, that it is not complete JSON', async () => {
    const { issues } = await load('{"manifest":\n\n', 'a.json');
    expect(issues).toMatchObject([{ message: { fr: 'Ce texte n’est pas du JSON complet.' } }]);
  });

  it('says of each FHIR resource what it is, and how it is read', async () => {
    const patient = '{"resourceType":"Patient","id":"p1"}\n';
    const { issues, path } = await load(`${JSON.stringify(manifest)}\n${patient}{"type":"x"}\n`);
    expect(issues).toMatchObject([
      {
        rule: 'file.fhir',
        at: { file: path, line: 2 },
        hint: { en: expect.stringMatching(/read/) },
      },
      { rule: 'record.unknown-type', at: { file: path, line: 3 } },
    ]);
  });

  it.each(['missing.json', 'missing.ndjson'])('says that %s does not exist', async (name) => {
    const path = join(await temporaryFolder(), name);
    expect((await loadDataset(path)).issues).toMatchObject([
      { rule: 'file.not-found', at: { file: path }, message: { fr: 'Ce fichier n’existe pas.' } },
    ]);
  });
});
