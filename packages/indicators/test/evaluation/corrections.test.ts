import type { AnyRecord, IndicatorDefinition } from '@santeparticipative/core';
import { expect, test } from 'vitest';
import {
  cellsOf,
  closed,
  corrected,
  definition,
  evaluateOne,
  exactly,
  group,
  merge,
  pathway,
  person,
  session,
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
    return [total.distinct.atLeast, total.people.atLeast, total.n];
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
  expect(Object.entries(cellsOf(partial, 'structure'))).toMatchObject([['msp-2', { n: 2 }]]);
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
  const people = (all: AnyRecord[]) =>
    evaluateOne('people-accompanied', all).total.distinct.atLeast;
  expect(inBothOrders([opened('a'), opened('b')], people)).toBe(2);
  expect(inBothOrders([opened('a'), opened('b'), successor], people)).toBe(1);
});

test('two contents that claim to be one version give the same result in either order', () => {
  const there = { ...opened('a'), structure: { type: 'structure' as const, id: 'msp-2' } };
  const partial = inBothOrders([opened('a'), there], (all) => evaluateOne('pathways-opened', all));
  expect([partial.total.n, partial.subject.length]).toEqual([1, 1]);
});

const structure = (id: string, replaces?: string): AnyRecord => ({
  type: 'structure',
  id,
  meta: {
    ...opened(id).meta,
    ...(replaces !== undefined && { replaces: { type: 'structure', id: replaces } }),
  },
  name: 'Maison de santé inventée',
  kind: 'msp',
  opened: '2020',
});

test('a structure that another replaced is counted under the id that stands, whoever counts structures', () => {
  const at = (id: string, where: string) => ({
    ...opened(id),
    structure: { type: 'structure' as const, id: where },
  });
  const records = [at('a', 'old'), at('b', 'new'), structure('old'), structure('new', 'old')];
  const partial = inBothOrders(records, (all) => evaluateOne('pathways-opened', all));
  expect(partial.subject).toEqual(['new']);
  expect(cellsOf(partial, 'structure')).toMatchObject({ new: { n: 2 } });
});

test('what a record says of others counts whatever its type, until it is taken back', () => {
  const replaces = { replaces: { type: 'pathway' as const, id: 'a' } };
  const programme = { type: 'programme', id: 'p', name: 'Dispositif inventé' } as const;
  const said: AnyRecord = { ...programme, meta: { ...opened('a').meta, ...replaces } };
  expect(inBothOrders([opened('a'), opened('b'), said], count)).toBe(1);
  const takenBack = corrected(said, 'entered-in-error');
  expect(inBothOrders([opened('a'), opened('b'), said, takenBack], count)).toBe(2);
});

test('structures that were merged count as one, unless the one that is kept does not stand', () => {
  const structures: IndicatorDefinition = {
    ...definition('pathways-opened'),
    base: 'structure',
    time: 'overlap',
    crossings: undefined,
    dimensions: [{ id: 'structure', partition: true }],
  };
  const { population: _, ...all } = structures;
  const counted = (records: AnyRecord[]) => evaluateOne(all, records);
  const joined = merge('m', 'structure', 'new', 'old');
  const both = [structure('old'), structure('new'), joined];
  expect(inBothOrders(both, counted)).toMatchObject({ total: { n: 1 }, subject: ['new'] });
  const wrong = corrected(structure('new'), 'entered-in-error');
  const left = inBothOrders([...both, wrong], counted);
  expect(left).toMatchObject({ total: { n: 1 }, subject: ['old'] });
});

test('people who were merged attend a session and belong to a group once', () => {
  const persons = ['a', 'b', 'c'].map((id) => ({ type: 'person' as const, id }));
  const joined = merge('m', 'person', 'b', 'a');
  const attendance = (attended: object) => {
    const held = session('s', '2025-02-01', { attended });
    return inBothOrders([held, joined], (all) => evaluateOne('session-attendance', all)).total;
  };
  const two = { atLeast: 2, atMost: 2 };
  expect(attendance({ persons })).toMatchObject({ sum: 2, people: two });
  // Of three people, one is not among the two whose id is known.
  const three = { atLeast: 3 };
  expect(attendance({ persons, total: exactly(3) })).toMatchObject({ sum: 3, people: three });

  const ofGroup = { ...opened('w'), subject: { type: 'group' as const, id: 'g' } };
  const members = group('g', { members: persons, size: exactly(3) });
  const pathways = [ofGroup, members, joined];
  const { total } = inBothOrders(pathways, (all) => evaluateOne('pathways-opened', all));
  expect(total.people).toEqual(three);
});

test('a field that holds an id holds that of the record that stands', () => {
  const programme = (id: string) => ({ type: 'programme' as const, id });
  const replacing: AnyRecord = {
    ...programme('new'),
    name: 'Dispositif inventé',
    meta: { ...opened('a').meta, replaces: programme('old') },
  };
  const within = ['old', 'new'].map((id) => ({ ...opened(id), programme: programme(id) }));
  const records = [...within, replacing];
  const partial = inBothOrders(records, (all) => evaluateOne('pathways-opened', all));
  expect(cellsOf(partial, 'programme')).toMatchObject({ new: { n: 2 } });
  const filtered: IndicatorDefinition = {
    ...definition('pathways-opened'),
    measure: { kind: 'count-distinct', field: 'programme.id' },
    population: { field: 'programme.id', eq: 'new' },
  };
  const { total } = inBothOrders(records, (all) => evaluateOne(filtered, all));
  expect(total).toMatchObject({ n: 2, distinct: { atLeast: 1, atMost: 1 } });
});

test('a person whom a tombstone took away tells nothing, nor does one who was merged into them', () => {
  const home = { territory: { missing: 'unknown' as const }, inQpv: true };
  const records = [
    opened('a'),
    person('person-of-a', { residences: [home] }),
    person('person-of-b'),
    merge('m', 'person', 'person-of-b', 'person-of-a'),
  ];
  const known = (all: AnyRecord[]) => evaluateOne('qpv-residents', all).total.n;
  expect(inBothOrders(records, known)).toBe(1);
  const gone = tombstone('t', { type: 'person', id: 'person-of-b' });
  expect(inBothOrders([...records, gone], known)).toBe(0);
});
