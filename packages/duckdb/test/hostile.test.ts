import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type AnyRecord,
  catalogue,
  type Filter,
  type IndicatorDefinition,
  parseNdjson,
} from '@santeparticipative/core';
import { evaluate } from '@santeparticipative/indicators';
import { describe, expect, test } from 'vitest';
import { evaluateFiles, writeTable } from '../src/index.js';
import { inEveryForm, inNdjson, testFolder } from './files.js';
import { counting, pathway } from './records.js';

const folder = testFolder();
const period = { start: '2025-01-01', end: '2025-12-31' };
const INJECTIONS = [
  "'; DROP TABLE lines; --",
  "\"); COPY (SELECT 1) TO 'stolen.csv'; --",
  "' OR true --",
  '\\',
  '$$',
  '{"missing":"unknown"}',
  "''",
  'é\u0301\u{1F600}',
];

describe('texts stay texts', () => {
  test.each(INJECTIONS)('in a definition and in the data: %s', async (text) => {
    const records = [pathway('a', { title: text }), pathway('b', { title: 'x' }), pathway('c')];
    const filters: Filter[] = [
      { field: 'title', eq: text },
      { field: 'title', in: ['x', text] },
      { not: { field: 'title', eq: text } },
      { field: 'title', exists: true },
    ];
    const definitions = filters.map((population) =>
      counting({ population, measure: { kind: 'count-distinct', field: 'title' } }),
    );
    const result = await evaluateFiles({
      files: [inNdjson(folder, records)],
      definitions,
      period,
    });
    expect(result.ok && result.value).toEqual(evaluate(definitions, records, { period }));
  });

  test.each([
    "it's.ndjson",
    'a"b.ndjson',
    'many*[1-9]?.ndjson',
    "'); DROP TABLE lines; --.ndjson",
    'été 2025 \u{1F600}.ndjson',
  ])('in the name of a file: %s', async (name) => {
    const here = testFolder();
    const path = join(here, name);
    const records = [pathway('a'), pathway('b')];
    copyFileSync(inNdjson(folder, records), path);
    // What a pattern would take too.
    copyFileSync(inNdjson(folder, [pathway('c')]), join(here, 'many-15.ndjson'));
    const result = await evaluateFiles({ files: [path], definitions: [counting()], period });
    expect(result.ok && result.value).toEqual(evaluate([counting()], records, { period }));
    const table = join(here, name.replace('.ndjson', '.parquet'));
    expect((await writeTable(path, table)).ok).toBe(true);
    const again = await evaluateFiles({ files: [table], definitions: [counting()], period });
    expect(again.ok && again.value).toEqual(evaluate([counting()], records, { period }));
  });
});

describe('lines are read as JavaScript reads them', () => {
  const line = JSON.stringify(pathway('a'));
  const definitions = [
    counting({ measure: { kind: 'count-distinct', field: 'id' } }),
    counting({ population: { field: 'status', eq: 'completed' } }),
  ];

  test('blank ones, CRLF, escapes in names and values, whole numbers with a fraction', async () => {
    const text = [
      '',
      line,
      '   ',
      `${JSON.stringify(pathway('b'))}\r`,
      line.replace('"id":"a"', '"\\u0069d":"\\u0063"'),
      JSON.stringify(pathway('d')).replace('"version":1', '"version":1.0e0'),
    ].join('\n');
    const path = join(folder, 'lines.ndjson');
    writeFileSync(path, text);
    const expected = evaluate(definitions, parseNdjson(text).records, { period });
    expect(expected[0]?.total.n).toBe(4);
    const result = await evaluateFiles({ files: [path], definitions, period });
    expect(result.ok && result.value).toEqual(expected);
  });

  test.each([
    ['"id":"a"', '"id":"a","id":"c"'],
    ['"status":"active","period"', '"status":"draft","status":"completed","period"'],
    ['"version":1', '"version":1,"version":2'],
    ['"start":"2025-02-01"', '"start":"2025-02-01","start":"1999"'],
  ])('a field that is told twice is refused, where it is read: %s', async (once, twice) => {
    const path = join(folder, 'twice.ndjson');
    writeFileSync(path, line.replace(once, twice));
    const result = await evaluateFiles({ files: [path], definitions, period });
    expect(result.issues.map(({ rule }) => rule)).toEqual(['engine.unreadable']);
  });
});

test('a text that looks like a reason why there is none is a text', async () => {
  const reasons = ['{"missing":"unknown"}', '{', '{}', 'x'];
  const from = [{ type: 'participation' as const, id: 'p' }];
  const records: AnyRecord[] = [
    {
      type: 'participation',
      id: 'p',
      meta: pathway('a').meta,
      title: 'x',
      hosts: [{ type: 'structure', id: 's' }],
      period: { start: '2025-02-01' },
    },
    ...[...reasons, { missing: 'unknown' as const }].map((text, index) => ({
      type: 'recommendation' as const,
      id: `r${index}`,
      meta: pathway('a').meta,
      from,
      text,
    })),
  ];
  const of = (measure: IndicatorDefinition['measure'], population: Filter): IndicatorDefinition =>
    counting({ base: 'recommendation', time: 'date', measure, population });
  const definitions = [
    of({ kind: 'count-distinct', field: 'text' }, { field: 'text', exists: true }),
    ...reasons.map((eq) => of({ kind: 'count' }, { field: 'text', eq })),
  ];
  const expected = evaluate(definitions, records, { period });
  expect(expected.map(({ total }) => total.n)).toEqual([4, 1, 1, 1, 1]);
  for (const file of await inEveryForm(testFolder(), records)) {
    const result = await evaluateFiles({ files: [file], definitions, period });
    expect(result.ok && result.value).toEqual(expected);
  }
});

test('nothing is left in the temporary folder, whatever happens', async () => {
  const temporaryFolder = join(folder, 'temporary');
  mkdirSync(temporaryFolder);
  const files = [inNdjson(folder, [pathway('a')])];
  await evaluateFiles({ files, definitions: catalogue, period, temporaryFolder });
  await evaluateFiles({ files: ['none.ndjson'], definitions: catalogue, period, temporaryFolder });
  expect(readdirSync(temporaryFolder)).toEqual([]);
  expect(existsSync('stolen.csv')).toBe(false);
});
