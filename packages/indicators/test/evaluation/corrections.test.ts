import type { AnyRecord } from '@santeparticipative/core';
import { expect, test } from 'vitest';
import {
  closed,
  corrected,
  evaluateOne,
  merge,
  pathway,
  person,
  situation,
  tombstone,
} from '../records.js';

const opened = (id: string) => pathway(id, { period: { start: '2025-02-01' } });
const count = (records: AnyRecord[]) => evaluateOne('pathways-opened', records).total.n;

/** Both orders give the same result, which is returned. */
function inBothOrders<T>(records: AnyRecord[], evaluate: (records: AnyRecord[]) => T): T {
  const forwards = evaluate(records);
  expect(evaluate([...records].reverse())).toEqual(forwards);
  return forwards;
}

test('a record entered in error or withdrawn never counts', () => {
  const wrong = { ...opened('a').meta, status: 'entered-in-error' } as const;
  const withdrawn = { ...opened('a').meta, status: 'withdrawn' } as const;
  expect(
    count([
      { ...opened('a'), meta: wrong },
      { ...opened('b'), meta: withdrawn },
    ]),
  ).toBe(0);
});

test('the latest version of a record counts, whatever the order', () => {
  const first = opened('a');
  expect(inBothOrders([first, corrected(first, 'entered-in-error')], count)).toBe(0);
  const moved = { ...corrected(first, 'active'), period: { start: '2026-01-01' } };
  expect(inBothOrders([first, moved], count)).toBe(0);
  expect(inBothOrders([first, first], count)).toBe(1);
});

test('a record that a tombstone targets does not count, unless the tombstone is taken back', () => {
  const gone = tombstone('t', { type: 'pathway', id: 'a' });
  expect(inBothOrders([opened('a'), opened('b'), gone], count)).toBe(1);
  expect(inBothOrders([opened('a'), gone, corrected(gone, 'entered-in-error')], count)).toBe(1);
  // A session of the same id is another record.
  expect(count([opened('a'), tombstone('t', { type: 'session', id: 'a' })])).toBe(1);
});

test('a record that an active one replaces does not count', () => {
  const b = opened('b');
  const replacing = { ...b, meta: { ...b.meta, replaces: { type: 'pathway' as const, id: 'a' } } };
  expect(inBothOrders([opened('a'), replacing], count)).toBe(1);
  expect(
    inBothOrders([opened('a'), replacing, corrected(replacing, 'entered-in-error')], count),
  ).toBe(1);
});

test('persons that were merged count as one, however long the chain', () => {
  const ids = ['a', 'b', 'c', 'd'];
  const records = [
    ...ids.map(opened),
    merge('m1', 'person', 'person-of-b', 'person-of-a'),
    merge('m2', 'person', 'person-of-c', 'person-of-b'),
  ];
  const distinct = (all: AnyRecord[]) => {
    const { total } = evaluateOne('people-accompanied', all);
    return [total.distinct, total.people.atLeast, total.n];
  };
  expect(inBothOrders(records, distinct)).toEqual([2, 2, 4]);
  const circle = merge('m3', 'person', 'person-of-a', 'person-of-c');
  expect(inBothOrders([...records, circle], distinct)).toEqual([2, 2, 4]);
});

test('structures that were merged are one stratum, under the id that stays', () => {
  const at = (id: string, structure: string) => ({
    ...opened(id),
    structure: { type: 'structure' as const, id: structure },
  });
  const records = [at('a', 'msp-1'), at('b', 'msp-2'), merge('m', 'structure', 'msp-2', 'msp-1')];
  const partial = inBothOrders(records, (all) => evaluateOne('pathways-opened', all));
  expect(partial.subject).toEqual(['msp-2']);
  expect(partial.strata.filter(({ dimension }) => dimension === 'structure')).toMatchObject([
    { code: 'msp-2', cell: { n: 2 } },
  ]);
});

test('an assessment that was corrected tells what its latest version says', () => {
  const pathwayA = closed('a', '2025-02-01', '2025-08-01');
  const entry = situation('s1', 'a', '2025-02-01', false);
  const exit = situation('s2', 'a', '2025-08-01', true);
  const had = { ...corrected(entry, 'active'), answers: { ...entry.answers, regularDoctor: true } };
  const gained = (all: AnyRecord[]) => evaluateOne('regular-doctor-gained', all).total.n;
  expect(inBothOrders([pathwayA, entry, exit], gained)).toBe(1);
  expect(inBothOrders([pathwayA, entry, had, exit], gained)).toBe(0);
});

test('a person whom another replaced is counted under the id that stands', () => {
  const replaced = { replaces: { type: 'person' as const, id: 'person-of-a' } };
  const successor = person('person-of-b', { meta: { ...opened('b').meta, ...replaced } });
  const people = (all: AnyRecord[]) => evaluateOne('people-accompanied', all).total.distinct;
  expect(inBothOrders([opened('a'), opened('b')], people)).toBe(2);
  expect(inBothOrders([opened('a'), opened('b'), successor], people)).toBe(1);
});

test('two contents that claim to be one version give the same result in either order', () => {
  const there = { ...opened('a'), structure: { type: 'structure' as const, id: 'msp-2' } };
  const partial = inBothOrders([opened('a'), there], (all) => evaluateOne('pathways-opened', all));
  expect([partial.total.n, partial.subject.length]).toEqual([1, 1]);
});
