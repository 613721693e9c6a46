import { generateRegion } from '@santeparticipative/testing';
import { recordChangesWriter } from '@santeparticipative/fhir';
import { it } from 'vitest';
import { contentOf } from '/work/main/packages/connector-fhir/src/push/content.js';
import { isSameContent } from '/work/main/packages/connector-fhir/src/push/same-content.js';
it('cpu', () => {
  const records = [...generateRegion({ seed: 1, structures: 12, year: 2025 }).records].filter((r: any) => r.type !== 'manifest') as any[];
  const write = recordChangesWriter({ namespace: 'https://x.example/d' });
  for (let round = 0; round < 3; round++) {
    let t = performance.now();
    const all = records.flatMap((r) => { const c = write(r); return c.ok ? c.value.resources : []; });
    const map = performance.now() - t; t = performance.now();
    const contents = all.map(contentOf);
    const hash = performance.now() - t; t = performance.now();
    const text = contents.map((c) => JSON.stringify(c.resource));
    const str = performance.now() - t; t = performance.now();
    const same = contents.filter((c, i) => isSameContent(c.resource, JSON.parse(text[i]!), { base: 'http://x', givesIds: false })).length;
    const cmp = performance.now() - t;
    const us = (ms: number) => (1000 * ms / all.length).toFixed(1);
    console.log(records.length, all.length, same, 'µs/resource map', us(map), 'hash', us(hash), 'stringify', us(str), 'compare', us(cmp), 'bytes', text.join('').length / all.length);
  }
});
