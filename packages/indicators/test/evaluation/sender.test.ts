import { catalogue } from '@santeparticipative/core';
import { generateRegion } from '@santeparticipative/testing';
import { expect, test } from 'vitest';
import { evaluate, merge, type PartialResult } from '../../src/index.js';
import { definition, host, session, year2025 } from '../records.js';

const held = [
  session('a', '2025-03-01', { hosts: host('one') }),
  session('b', '2025-03-02', { hosts: [...host('agency'), ...host('two'), ...host('one')] }),
  session('c', '2025-03-03', { hosts: host('agency') }),
];

function sentBy(structure: string): PartialResult[] {
  const sender = { structures: [structure], among: ['one', 'two'] };
  const records = held.filter(({ hosts = [] }) => hosts.some(({ id }) => id === structure));
  return evaluate([definition('sessions-held')], records, { period: year2025, sender });
}

test('what two senders did together counts once, for the first that the record names', () => {
  const [one, two] = [sentBy('one'), sentBy('two')];
  expect(one.map(({ total, subject }) => [total.n, subject])).toEqual([[1, ['one']]]);
  expect(two.map(({ total, subject }) => [total.n, subject])).toEqual([[1, ['two']]]);
  const merged = merge([...one, ...two]);
  expect(merged.ok && merged.value.total.n).toBe(2);
});

test('what nobody among the senders did counts for whoever holds it', () => {
  const sender = { structures: ['one'], among: ['one', 'two'] };
  const [all] = evaluate([definition('sessions-held')], held, { period: year2025, sender });
  expect(all?.total.n).toBe(2);
});

test('every definition merges over a region whose structures send apart', () => {
  const region = generateRegion({ seed: 9, structures: 3, year: 2025 });
  const among = ['structure-1', 'structure-2', 'structure-3'];
  const parts = among.map((id) => {
    const sender = { structures: [id], among };
    return evaluate(catalogue, region.records, { period: year2025, sender });
  });
  const whole = evaluate(catalogue, region.records, { period: year2025 });
  for (const [index, { definition: of, total }] of whole.entries()) {
    const merged = merge(parts.flatMap((part) => part[index] ?? []));
    expect(merged.ok, of.id).toBe(true);
    if (!merged.ok || !total.n) continue;
    // What nobody among the senders did is in each of the parts, which here hold the whole region.
    expect(merged.value.total.n, of.id).toBeGreaterThanOrEqual(total.n);
  }
});
