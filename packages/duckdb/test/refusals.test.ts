import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IndicatorDefinition } from '@santeparticipative/core';
import { evaluate } from '@santeparticipative/indicators';
import { describe, expect, test } from 'vitest';
import { engineRules, evaluateFiles, type FileEvaluation } from '../src/index.js';
import { inEveryForm, inNdjson, testFolder } from './files.js';
import { counting, pathway } from './records.js';

const folder = testFolder();
const period = { start: '2025-01-01', end: '2025-12-31' };
const dataset = inNdjson(testFolder(), [pathway('a'), pathway('b')]);

async function refusal(more: Partial<FileEvaluation>): Promise<string[]> {
  const result = await evaluateFiles({
    files: [dataset],
    definitions: [counting()],
    period,
    ...more,
  });
  if (result.ok) return [];
  for (const { message, hint } of result.issues) {
    expect(message.fr).not.toBe('');
    expect(hint?.en).not.toBe('');
  }
  return result.issues.map(({ rule }) => rule);
}

function written(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('what this engine cannot do exactly, it refuses', () => {
  test('pseudonyms of a shared scope', async () => {
    expect(await refusal({ sharedScope: { scope: 'region' } })).toEqual(['engine.shared-scope']);
  });

  test('a comparison with a text that JavaScript orders otherwise', async () => {
    const after = (text: string): IndicatorDefinition =>
      counting({ population: { not: { field: 'title', gte: text } } });
    expect(await refusal({ definitions: [after('\u{1F600}')] })).toEqual(['engine.text-order']);
    expect(await refusal({ definitions: [after('\uFFFD')] })).toEqual(['engine.text-order']);
    expect(await refusal({ definitions: [after('été')] })).toEqual([]);
  });

  test('a date in a field that holds none', async () => {
    const definitions = [counting({ dates: { start: 'title' } })];
    expect(await refusal({ definitions })).toEqual(['engine.not-a-date']);
  });

  test('two contents of one version, when a definition reads what differs', async () => {
    const twice = [pathway('a'), pathway('a', { status: 'completed' }), pathway('b')];
    const files = [inNdjson(folder, twice)];
    const completed = counting({ population: { field: 'status', eq: 'completed' } });
    expect(await refusal({ files, definitions: [completed] })).toEqual(['engine.two-contents']);
    const result = await evaluateFiles({ files, definitions: [counting()], period });
    expect(result.ok && result.value).toEqual(evaluate([counting()], twice, { period }));
  });

  test('a sum that a JSON number does not hold', async () => {
    const amount = { cents: 1_000_000_000_000_000, precision: 'exact' as const };
    const fundings = Array.from({ length: 10 }, (_, index) => ({
      type: 'funding' as const,
      id: `f${index}`,
      meta: pathway('a').meta,
      funder: { missing: 'unknown' as const },
      amount,
      period: { start: '2025', end: '2025' },
    }));
    const files = [inNdjson(folder, fundings)];
    const definition = counting({
      base: 'funding',
      measure: { kind: 'sum', field: 'amountCents' },
    });
    expect(await refusal({ files, definitions: [definition] })).toEqual(['engine.sum']);
  });
});

describe('a file that is no dataset is refused, and never quoted', () => {
  const SECRET = 'Marie-Secrète';

  test.each([
    ['missing.ndjson', undefined],
    ['cut.ndjson', `{"type":"pathway","id":"${SECRET}"`],
    ['list.ndjson', `["${SECRET}"]`],
    ['other.ndjson', `{"type":"${SECRET}","id":"a"}`],
    [
      'bare.ndjson',
      `{"type":"pathway","id":"a","meta":{"version":1,"status":"active"},"title":"${SECRET}"}`,
    ],
    ['marked.ndjson', `\ufeff{"type":"pathway","id":"${SECRET}"}`],
    ['object.ndjson', `{"type":"pathway","id":"a","meta":"${SECRET}"}`],
    [
      'date.ndjson',
      `{"type":"pathway","id":"a","meta":{"version":1,"recordedAt":"${SECRET}","status":"active"}}`,
    ],
    [
      'tombstone.ndjson',
      `{"type":"tombstone","id":"${SECRET}","meta":{"version":1,"recordedAt":"2026-01-01T00:00:00Z","status":"active","replaces":{"type":"tombstone","id":"b"}}}`,
    ],
    ['not.parquet', SECRET],
    ['packed.ndjson.gz', SECRET],
  ])('%s', async (name, text) => {
    const path = text === undefined ? join(folder, name) : written(name, text);
    const result = await evaluateFiles({ files: [path], definitions: [counting()], period });
    expect(result.ok).toBe(false);
    expect(result.issues.map(({ rule }) => rule)).toEqual(['engine.unreadable']);
    expect(JSON.stringify(result)).not.toContain(SECRET);
  });

  test('a Parquet file with a damaged part, wherever that is: unreadable, or the part is not read', async () => {
    const records = Array.from({ length: 500 }, (_, index) => pathway(`${SECRET}${index}`));
    const [, , parquet = ''] = await inEveryForm(testFolder(), records);
    const sound = readFileSync(parquet);
    const rules = new Set<string>();
    for (let part = 0; part < 25; part += 1) {
      const damaged = Buffer.from(sound);
      const from = 4 + Math.floor((part / 25) * (sound.length - 40));
      for (let at = from; at < from + 24; at += 1) damaged[at] = 255 - (sound[at] ?? 0);
      const path = join(folder, 'damaged.parquet');
      writeFileSync(path, damaged);
      const result = await evaluateFiles({ files: [path], definitions: [counting()], period });
      for (const { rule } of result.issues) rules.add(rule);
    }
    expect([...rules]).toEqual(['engine.unreadable']);
  });

  test('a folder, and a file that may not be read', async () => {
    mkdirSync(join(folder, 'folder.ndjson'));
    expect(await refusal({ files: [join(folder, 'folder.ndjson')] })).toEqual([
      'engine.unreadable',
    ]);
    chmodSync(written('closed.parquet', ''), 0o000);
    expect(await refusal({ files: [join(folder, 'closed.parquet')] })).toEqual([
      'engine.unreadable',
    ]);
  });

  test('a form that it does not read, and a table that is of something else', async () => {
    expect(await refusal({ files: [written('a.json', '{}')] })).toEqual(['engine.unknown-form']);
    const csv = written('people.csv', 'name,age\nx,3\n');
    expect(await refusal({ files: [csv] })).toEqual(['engine.no-records']);
  });
});

test('too little memory is said to be that', async () => {
  const many = Array.from({ length: 30_000 }, (_, index) => pathway(`a-${index}`));
  const [, , parquet = ''] = await inEveryForm(testFolder(), many);
  const rules = await refusal({ files: [parquet], memoryLimit: '1MB', threads: 1 });
  expect(rules).toHaveLength(1);
  expect(Object.keys(engineRules)).toContain(rules[0]);
});
