import type { AnyRecord, RecordMeta } from '@santeparticipative/core';
import { evaluate } from '@santeparticipative/indicators';
import { expect, test } from 'vitest';
import { evaluateFiles } from '../src/index.js';
import { inNdjson, testFolder } from './files.js';
import { corrected, counting, pathway } from './records.js';

const folder = testFolder();
const period = { start: '2025-01-01', end: '2025-12-31' };
const meta: RecordMeta = { version: 1, recordedAt: '2026-01-01T00:00:00Z', status: 'active' };
const definitions = [
  counting({ measure: { kind: 'count-distinct', field: 'subject.id' } }),
  counting({ population: { field: 'status', eq: 'completed' } }),
];

async function expectEqual(records: readonly AnyRecord[]): Promise<void> {
  const result = await evaluateFiles({ files: [inNdjson(folder, records)], definitions, period });
  expect(result.ok && result.value).toEqual(evaluate(definitions, records, { period }));
}

test('of records most of which were corrected, more than are weighed at once, the latest version stands', async () => {
  const records = Array.from({ length: 45_000 }, (_, index) => pathway(`a-${index}`));
  const later = records
    .filter((_, index) => index % 10 !== 0)
    .map((record, index) =>
      corrected({ ...record, status: index % 2 === 0 ? 'completed' : 'draft' }, 2 + (index % 3)),
    );
  await expectEqual([...later, ...records]);
}, 120_000);

test('merges in chains and circles, replacements, tombstones and what undoes them are those of History', async () => {
  const person = (id: string) => ({ type: 'person' as const, id });
  const merge = (
    id: string,
    merged: string,
    kept: string,
    more: Partial<RecordMeta> = {},
  ): AnyRecord => ({
    type: 'merge',
    id,
    meta: { ...meta, ...more },
    kept: person(kept),
    merged: person(merged),
    date: '2025-06-01',
  });
  const tombstone = (
    id: string,
    target: { type: 'pathway' | 'person'; id: string },
  ): AnyRecord => ({
    type: 'tombstone',
    id,
    meta,
    target,
    reason: 'other',
    date: '2025-06-01',
  });
  const persons: AnyRecord[] = ['p-a', 'p-b', 'p-c', 'p-d', 'p-e', 'p-f'].map((id) => ({
    ...person(id),
    meta,
  }));
  await expectEqual([
    ...persons,
    ...['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) => pathway(id)),
    merge('chain-1', 'p-a', 'p-b'),
    merge('chain-2', 'p-b', 'p-c'),
    merge('circle-1', 'p-d', 'p-e'),
    merge('circle-2', 'p-e', 'p-d'),
    merge('undone', 'p-f', 'p-c'),
    merge('undoes', 'p-f', 'p-nobody', { replaces: { type: 'merge', id: 'undone' } }),
    tombstone('gone', { type: 'pathway', id: 'g' }),
    corrected(tombstone('back', { type: 'pathway', id: 'h' }), 1),
    {
      ...tombstone('back', { type: 'pathway', id: 'h' }),
      meta: { ...meta, version: 2, status: 'withdrawn' },
    },
    pathway('i', { meta: { ...meta, replaces: { type: 'pathway', id: 'a' } } }),
  ]);
});

test('a recorded instant counts to the millisecond, and of two alike the one that takes more back', async () => {
  const at = (recordedAt: string, status: RecordMeta['status']) => ({
    version: 1,
    recordedAt,
    status,
  });
  await expectEqual([
    pathway('a', { meta: at('2026-01-01T00:00:00.0019Z', 'active') }),
    pathway('a', { meta: at('2026-01-01T00:00:00.001Z', 'withdrawn') }),
    pathway('b', { meta: at('2026-01-01T00:00:00.002Z', 'active') }),
    pathway('b', { meta: at('2026-01-01T00:00:00.001999999Z', 'entered-in-error') }),
    pathway('c', { meta: at('1969-12-31T23:59:59.9999Z', 'active') }),
    pathway('c', { meta: at('1969-12-31T23:59:59.999Z', 'withdrawn') }),
  ]);
});
