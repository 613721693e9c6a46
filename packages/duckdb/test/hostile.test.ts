import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue, type Filter } from '@santeparticipative/core';
import { evaluate } from '@santeparticipative/indicators';
import { describe, expect, test } from 'vitest';
import { evaluateFiles, writeTable } from '../src/index.js';
import { inNdjson, testFolder } from './files.js';
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

test('nothing is left in the temporary folder, whatever happens', async () => {
  const temporaryFolder = join(folder, 'temporary');
  mkdirSync(temporaryFolder);
  const files = [inNdjson(folder, [pathway('a')])];
  await evaluateFiles({ files, definitions: catalogue, period, temporaryFolder });
  await evaluateFiles({ files: ['none.ndjson'], definitions: catalogue, period, temporaryFolder });
  expect(readdirSync(temporaryFolder)).toEqual([]);
  expect(existsSync('stolen.csv')).toBe(false);
});
