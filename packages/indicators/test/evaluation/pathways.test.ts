import { describe, expect, test } from 'vitest';
import {
  cellsOf,
  closed,
  contact,
  evaluateOne,
  group,
  pathway,
  person,
  situation,
  totalValue,
} from '../records.js';

const ofPerson = (id: string) => ({ subject: { type: 'person' as const, id } });

test('goals-achieved counts the goals of closed pathways, proposed and rejected ones aside', () => {
  const goal = (id: string, achievement: 'achieved' | 'sustaining' | 'not-achieved') =>
    ({ id, text: 'Objectif inventé', status: 'completed', achievement }) as const;
  const partial = evaluateOne('goals-achieved', [
    closed('a', '2025-01-01', '2025-03-01', {
      goals: [
        goal('1', 'achieved'),
        goal('2', 'sustaining'),
        goal('3', 'not-achieved'),
        { id: '4', text: 'Objectif inventé', status: 'proposed', achievement: 'achieved' },
        { id: '5', text: 'Objectif inventé', status: 'active' },
      ],
    }),
    closed('b', '2025-01-01', '2025-03-01', { goals: [goal('1', 'not-achieved')] }),
    closed('none', '2025-01-01', '2025-03-01'),
    pathway('open', { period: { start: '2025-01-01' }, goals: [goal('1', 'achieved')] }),
  ]);
  const { total } = partial;
  // 1, 2, 3 and 5 of a, 1 of b; behind the numerator is one person, beside it two.
  expect(total).toMatchObject({ n: 5, numerator: 2 });
  expect(total.people.atLeast).toBe(2);
  expect(total.numeratorPeople.atLeast).toBe(1);
  expect(total.complementPeople.atLeast).toBe(2);
  expect(totalValue(partial)).toEqual({ value: 40 });
});

test('qpv-residents asks where the person lives when the pathway starts', () => {
  const opened = (id: string) => pathway(id, { ...ofPerson(id), period: { start: '2025-04-01' } });
  const partial = evaluateOne('qpv-residents', [
    opened('always'),
    person('always', { residences: [{ inQpv: true }] }),
    opened('moved-in'),
    person('moved-in', {
      residences: [
        { inQpv: false, period: { start: '2020', end: '2025-04-01' } },
        { inQpv: true, period: { start: '2025-04-01' } },
      ],
    }),
    opened('moved-out'),
    person('moved-out', {
      residences: [
        { inQpv: true, period: { end: '2025-03-31' } },
        { inQpv: false, period: { start: '2025-03-31' } },
      ],
    }),
    opened('refused'),
    person('refused', { residences: [{ inQpv: { missing: 'refused' } }] }),
    opened('not-yet-there'),
    person('not-yet-there', { residences: [{ inQpv: true, period: { start: '2025-05' } }] }),
    opened('no-person-record'),
  ]);
  expect(partial.total).toMatchObject({ n: 3, numerator: 2 });
  expect(totalValue(partial)).toEqual({ value: 66.7 });
});

describe('regular-doctor-gained', () => {
  const ended = (id: string) => closed(id, '2025-02-01', '2025-08-01');
  const evaluateGain = (...records: Parameters<typeof evaluateOne>[1][]) => {
    const { n, numerator } = evaluateOne(
      'regular-doctor-gained',
      records.flatMap((all) => [...all]),
    ).total;
    return [numerator, n];
  };

  test('compares the first situation around the start with the last around the end', () => {
    const gained = [
      ended('a'),
      situation('a1', 'a', '2025-02-03', false),
      situation('a2', 'a', '2025-07-20', true),
    ];
    const still = [
      ended('b'),
      situation('b1', 'b', '2025-01-02', false),
      situation('b2', 'b', '2025-08-31', false),
    ];
    const had = [
      ended('c'),
      situation('c1', 'c', '2025-02-01', true),
      situation('c2', 'c', '2025-08-01', true),
    ];
    expect(evaluateGain(gained, still, had)).toEqual([1, 2]);
  });

  test('reads no situation beyond thirty days, nor one that is not dated to the day', () => {
    const early = [
      ended('a'),
      situation('a1', 'a', '2025-01-01', false),
      situation('a2', 'a', '2025-08-01', true),
    ];
    const late = [
      ended('b'),
      situation('b1', 'b', '2025-02-01', false),
      situation('b2', 'b', '2025-09-01', true),
    ];
    const vague = [
      ended('c'),
      situation('c1', 'c', '2025-02', false),
      situation('c2', 'c', '2025-08-01', true),
    ];
    expect(evaluateGain(early, late, vague)).toEqual([0, 0]);
  });

  test('does not ask a later situation when the first one does not say', () => {
    const refused = [
      ended('a'),
      situation('a1', 'a', '2025-02-01', { missing: 'refused' }),
      situation('a2', 'a', '2025-02-02', false),
      situation('a3', 'a', '2025-08-01', true),
    ];
    expect(evaluateGain(refused)).toEqual([0, 0]);
  });

  test('takes a situation of the person alone, and not one of another pathway of theirs', () => {
    const person = 'person-of-a';
    const alone = [
      ended('a'),
      situation('a1', undefined, '2025-02-01', false, person),
      situation('a2', undefined, '2025-08-01', true, person),
    ];
    expect(evaluateGain(alone)).toEqual([1, 1]);
    const other = [
      ended('a'),
      situation('a1', 'other', '2025-02-01', false, person),
      situation('a2', 'other', '2025-08-01', true, person),
    ];
    expect(evaluateGain(other)).toEqual([0, 0]);
  });

  test('leaves the EPICES score out', () => {
    const epices = {
      ...situation('a0', 'a', '2025-01-20', false),
      answers: { instrument: 'epices' as const, q1: true },
    };
    const known = [
      ended('a'),
      situation('a1', 'a', '2025-02-01', false),
      situation('a2', 'a', '2025-08-01', true),
    ];
    expect(evaluateGain([epices], known)).toEqual([1, 1]);
  });
});

test('contacts counts anonymous ones too, and each of their themes', () => {
  const theme = (code: string) => ({ system: 'theme', code, display: 'Thème' });
  const partial = evaluateOne('contacts', [
    pathway('p', ofPerson('ana')),
    contact('1', '2025-03-01', { pathway: { type: 'pathway', id: 'p' } }),
    contact('2', '2025-03-02', { person: { type: 'person', id: 'ana' }, mode: 'call' }),
    contact('3', '2025-03', { themes: [theme('logement'), theme('numerique'), theme('logement')] }),
    contact('4', '2025-12-31', { themes: [{ system: 'theme', display: 'Jardinage' }] }),
    contact('5', '2026-01-01'),
  ]);
  // Ana twice, and two anonymous contacts that may have been hers too.
  expect(partial.total).toMatchObject({ n: 4, people: { atLeast: 1 } });
  const counts = (dimension: string) =>
    Object.fromEntries(
      Object.entries(cellsOf(partial, dimension)).map(([code, { n }]) => [code, n]),
    );
  expect(counts('mode')).toEqual({ call: 1, reception: 3 });
  expect(counts('theme')).toEqual({ _unknown: 3, logement: 1, numerique: 1 });
});

test('the people of a group are its members, or as many as it is said to have', () => {
  const inGroup = (id: string) =>
    pathway(id, { subject: { type: 'group', id }, period: { start: '2025-02-01' } });
  const people = (...records: Parameters<typeof evaluateOne>[1][]) =>
    evaluateOne(
      'pathways-opened',
      records.flatMap((all) => [...all]),
    ).total.people;
  const members = ['ana', 'bea', 'chloe'].map((id) => ({ type: 'person' as const, id }));

  expect(people([inGroup('g'), group('g', { members })])).toEqual({ atLeast: 3, atMost: 3 });
  const size = { value: 12, precision: 'exact' } as const;
  expect(people([inGroup('g'), group('g', { size })])).toEqual({ atLeast: 12 });
  expect(people([inGroup('g'), group('g', { members, size })])).toEqual({
    atLeast: 12,
  });
  const about = { value: 10, precision: 'approximate', verbatim: 'une dizaine' } as const;
  expect(people([inGroup('g'), group('g', { size: about })])).toEqual({ atLeast: 1 });
  expect(people([inGroup('g')])).toEqual({ atLeast: 1 });
  // Two groups may be of the same people: the larger one tells how many there are at least.
  expect(
    people([
      inGroup('g'),
      group('g', { size }),
      inGroup('h'),
      group('h', { size: { ...size, value: 9 } }),
    ]),
  ).toEqual({ atLeast: 12 });
});

test('a contact of the pathway of a group may have met one person of it', () => {
  const { people } = evaluateOne('contacts', [
    pathway('p', { subject: { type: 'group', id: 'g' } }),
    group('g', { size: { value: 30, precision: 'exact' } }),
    contact('c', '2025-03-01', { pathway: { type: 'pathway', id: 'p' } }),
  ]).total;
  expect(people).toEqual({ atLeast: 1 });
});
