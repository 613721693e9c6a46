import { test, expect } from 'vitest';
import { evaluateFiles } from '../src/index.js';
import { evaluate } from '@santeparticipative/indicators';
import { writeFileSync } from 'node:fs';
import { generateRegion } from '@santeparticipative/testing';
import { catalogue, formatNdjson } from '@santeparticipative/core';
test('x', async () => {
  const region = generateRegion({ seed: 1, structures: 20, year: 2025 });
  writeFileSync('/tmp/dk/region.ndjson', formatNdjson(region));
  const period = { start: '2025-01-01', end: '2025-12-31' };
  for (const definition of catalogue) {
    const js = evaluate([definition], region.records, { period });
    try {
      const sql = await evaluateFiles({ files: ['/tmp/dk/region.ndjson'], definitions: [definition], period });
      if (!sql.ok) { console.log(definition.id, JSON.stringify(sql.issues)); continue; }
      try { expect(sql.value).toEqual(js); console.log('ok', definition.id, js[0]?.total.n, js[0]?.strata.length); } catch (e) { console.log('DIFF', definition.id, String(e).slice(0, 600)); }
    } catch (e) { console.log('ERR', definition.id, String(e).slice(0, 700)); }
  }
}, 600000);
