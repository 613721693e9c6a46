import type { IndicatorDefinition, RecordOf } from '@santeparticipative/core';
import { evaluate } from '@santeparticipative/indicators';
import { expect, test } from 'vitest';
import { evaluateFiles } from '../src/index.js';
import { inEveryForm, testFolder } from './files.js';
import { counting, pathway } from './records.js';

const period = { start: '2025-01-01', end: '2025-12-31' };

function structure(id: string, more: Partial<RecordOf<'structure'>> = {}): RecordOf<'structure'> {
  const { meta } = pathway(id);
  return { type: 'structure', id, meta, kind: 'centre-sante', name: id, ...more };
}

test('a structure that does not say when it opened was there, where time is an overlap', async () => {
  const records = [
    structure('silent'),
    structure('silent-and-closed', { closed: '2024-06-30' }),
    structure('silent-and-closed-since', { closed: '2025-06' }),
    structure('silent-and-to-close', { closed: '2026' }),
    structure('not-known', { opened: { missing: 'unknown' } }),
    structure('not-known-and-closed', { opened: { missing: 'refused' }, closed: '2024' }),
    structure('known', { opened: '2025-06' }),
    structure('known-and-closed', { opened: '2020', closed: '2024' }),
    structure('to-come', { opened: '2026' }),
  ];
  const of = (time: IndicatorDefinition['time']): IndicatorDefinition =>
    counting({ base: 'structure', unit: 'structures', privacyUnit: 'none', time });
  const definitions = [of('overlap'), of('start'), of('end')];
  const expected = evaluate(definitions, records, { period });
  expect(expected.map(({ total, unplaced }) => [total.n, unplaced])).toEqual([
    [4, 1],
    [1, 6],
    [1, 0],
  ]);
  for (const file of await inEveryForm(testFolder(), records)) {
    const result = await evaluateFiles({ files: [file], definitions, period });
    expect(result.ok && result.value).toEqual(expected);
  }
});
