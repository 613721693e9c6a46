import fc from 'fast-check';
import { test, expect } from 'vitest';
import { evaluate } from '@santeparticipative/indicators';
import { datasetArbitrary } from './datasets.js';
import { definitionArbitrary } from './definitions.js';
import { inNdjson, testFolder } from './files.js';
import { evaluateFiles } from '../src/index.js';
const folder = testFolder();
const period = { start: '2025-01-01', end: '2025-12-31' };

test('x', async () => {
  const seed = Number(process.env.SEED ?? 1);
  const count: Record<string, number> = {};
  let diffs = 0;
  const add = (k: string) => { count[k] = (count[k] ?? 0) + 1; };
  let round = 0;
  for (const records of fc.sample(datasetArbitrary, { numRuns: Number(process.env.RUNS ?? 20), seed })) {
    if (records.length === 0) continue;
    const path = inNdjson(folder, records);
    for (const definition of fc.sample(definitionArbitrary(records), { numRuns: 25, seed: seed * 1000 + (round += 1) })) {
      let js;
      try { js = evaluate([definition], records, { period }); } catch (e) { add(`js ${String(e).slice(0, 80)}`); continue; }
      const { title, description, meta, ...short } = definition;
      try {
        const sql = await evaluateFiles({ files: [path], definitions: [definition], period, threads: 1 });
        if (!sql.ok) { add(sql.issues[0]?.rule ?? ''); continue; }
        add((js[0]?.total.n ?? 0) > 0 ? 'done, something' : 'done, nothing');
        add(`${definition.base}`); add(definition.measure.kind);
        try { expect(sql.value).toEqual(js); } catch (e) {
          diffs += 1;
          if (diffs < 4) console.log('DIFF', JSON.stringify(short), String(e).slice(0, 300), '\nJS', JSON.stringify(js[0], (k, v) => k === 'definition' ? undefined : v).slice(0, 1500), '\nDB', JSON.stringify(sql.value[0], (k, v) => k === 'definition' ? undefined : v).slice(0, 1500), '\n', JSON.stringify(records.filter((r) => r.type === definition.base)).slice(0, 3000));
        }
      } catch (e) { diffs += 1; if (diffs < 4) console.log('ERR', JSON.stringify(short), String(e).slice(0, 700)); }
    }
  }
  console.log(diffs, count);
}, 600000);
