import fc from 'fast-check';
import { test, expect } from 'vitest';
import { catalogue } from '@santeparticipative/core';
import { evaluate } from '@santeparticipative/indicators';
import { datasetArbitrary } from './datasets.js';
import { inNdjson, testFolder } from './files.js';
import { evaluateFiles } from '../src/index.js';
const folder = testFolder();
const period = { start: '2025-01-01', end: '2025-12-31' };
test('x', async () => {
  let refused = 0;
  let done = 0;
  const seen = new Map<string, number>();
  for (const records of fc.sample(datasetArbitrary, { numRuns: Number(process.env.RUNS ?? 20), seed: Number(process.env.SEED ?? 1) })) {
    const path = inNdjson(folder, records);
    for (const definition of catalogue.filter((d) => !process.env.ONLY || d.id === process.env.ONLY)) {
      const js = evaluate([definition], records, { period });
      try {
        const sql = await evaluateFiles({ files: [path], definitions: [definition], period, threads: 1 });
        if (!sql.ok) { refused += 1; if (sql.issues[0]?.rule !== 'engine.two-contents') console.log(definition.id, JSON.stringify(sql.issues)); continue; }
        done += 1;
        try { expect(sql.value).toEqual(js); } catch (e) {
          const n = seen.get(definition.id) ?? 0; seen.set(definition.id, n + 1);
          if (n < 1) console.log('DIFF', definition.id, String(e).slice(0, 1500), '\nJS', JSON.stringify(js[0]?.total), '\nDB', JSON.stringify(sql.value[0]?.total));
        }
      } catch (e) { console.log('ERR', definition.id, String(e).slice(0, 700)); }
    }
  }
  console.log({ refused, done }, seen);
}, 600000);
