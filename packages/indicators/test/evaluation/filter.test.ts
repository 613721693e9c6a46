import type { Filter, IndicatorDefinition } from '@santeparticipative/core';
import { expect, test } from 'vitest';
import { evaluate } from '../../src/index.js';
import {
  closed,
  contact,
  definition,
  evaluateOne,
  pathway,
  person,
  totalValue,
  year2025,
} from '../records.js';

const dated = contact('c', '2025-03-05', {
  durationMinutes: 45,
  interpreterUsed: false,
  interpreterNeeded: { missing: 'not-asked' },
  person: { type: 'person', id: 'ana' },
});

const holds = (population: Filter) =>
  evaluateOne({ ...definition('contacts'), population }, [dated]).total.n === 1;

test.each<[Filter, boolean]>([
  [{ field: 'mode', eq: 'reception' }, true],
  [{ field: 'mode', eq: 'call' }, false],
  [{ field: 'mode', in: ['call', 'reception'] }, true],
  [{ field: 'durationMinutes', gte: 45 }, true],
  [{ field: 'durationMinutes', gte: 46 }, false],
  [{ field: 'durationMinutes', lte: 45 }, true],
  [{ field: 'durationMinutes', gte: '0' }, false],
  [{ field: 'durationMinutes', eq: '45' }, false],
  [{ field: 'date', gte: '2025-03' }, true],
  [{ field: 'date', lte: '2025-03-04' }, false],
  [{ field: 'interpreterUsed', eq: false }, true],
  [{ field: 'interpreterUsed', gte: 0 }, false],
  [{ field: 'person.id', eq: 'ana' }, true],
  [{ field: 'person', exists: true }, true],
  [{ field: 'person', eq: 'ana' }, false],
  [{ field: 'pathway', exists: true }, false],
  [{ field: 'themes', exists: true }, false],
  // Missing for a reason: no comparison holds, not even with the reason.
  [{ field: 'interpreterNeeded', exists: true }, false],
  [{ field: 'interpreterNeeded', eq: false }, false],
  [{ field: 'interpreterNeeded.missing', eq: 'not-asked' }, false],
  [{ field: 'interpreterNeeded.missing', exists: true }, false],
  [{ not: { field: 'interpreterNeeded', eq: true } }, true],
  [{ not: { field: 'pathway.id', in: ['p'] } }, true],
  // Names that every object inherits are no fields.
  [{ field: 'constructor', exists: true }, false],
  [{ field: 'mode.length', exists: true }, false],
  [{ field: 'toString', exists: true }, false],
  [{ field: 'item.mode', exists: true }, false],
  [
    {
      and: [
        { field: 'mode', eq: 'reception' },
        { field: 'mode', eq: 'call' },
      ],
    },
    false,
  ],
  [
    {
      or: [
        { field: 'mode', eq: 'reception' },
        { field: 'mode', eq: 'call' },
      ],
    },
    true,
  ],
])('%j is %s', (filter, expected) => {
  expect(holds(filter)).toBe(expected);
});

test('a path does not enter a list', () => {
  const withNeeds = pathway('a', {
    period: { start: '2025-02-01' },
    needs: [{ id: 'n', dimension: 'social' }],
  });
  const of = (field: string) =>
    evaluateOne({ ...definition('pathways-opened'), population: { field, exists: true } }, [
      withNeeds,
    ]).total.n;
  expect(of('needs')).toBe(1);
  expect(of('needs.dimension')).toBe(0);
});

test('the items of a list are counted, and split by their own kind', () => {
  const actions: IndicatorDefinition = {
    ...definition('pathways-opened'),
    unnest: 'actions',
    population: { field: 'item.status', eq: 'completed' },
    crossings: undefined,
    dimensions: [{ id: 'kind', partition: true }],
  };
  const action = (
    id: string,
    kind: 'screening' | 'coordination',
    status: 'completed' | 'requested',
  ) => ({
    id,
    kind,
    status,
    title: 'Action inventée',
  });
  const partial = evaluateOne(actions, [
    pathway('a', {
      period: { start: '2025-02-01' },
      actions: [
        action('1', 'screening', 'completed'),
        action('2', 'screening', 'completed'),
        action('3', 'coordination', 'completed'),
        action('4', 'coordination', 'requested'),
      ],
    }),
    pathway('b', { period: { start: '2025-02-01' } }),
  ]);
  expect(partial.strata.map(({ code, cell }) => [code, cell.n])).toEqual([
    ['coordination', 1],
    ['screening', 2],
  ]);
  expect(partial.total.people.atLeast).toBe(1);
});

test('a mean takes integers alone, and rounds to one decimal, half up', () => {
  const mean: IndicatorDefinition = {
    ...definition('contacts'),
    measure: { kind: 'mean', field: 'durationMinutes' },
  };
  const of = (...minutes: (number | undefined)[]) => {
    const contacts = minutes.map((durationMinutes, index) =>
      contact(`c${index}`, '2025-03-05', { durationMinutes }),
    );
    const partial = evaluateOne(mean, contacts);
    return { n: partial.total.n, ...totalValue(partial) };
  };
  expect(of(10, 15, 20, 30, 31, undefined, 2.5)).toEqual({ n: 5, value: 21.2 });
  expect(of(1, 0, 0)).toEqual({ n: 3, value: 0.3 });
  expect(of(1, 0, 0, 0)).toEqual({ n: 4, value: 0.3 });
  expect(of(undefined)).toEqual({ n: 0, none: 'indicator.nothing-counted' });
});

test('gender is the person’s, and unknown when it is missing', () => {
  const byGender: IndicatorDefinition = {
    ...definition('pathways-opened'),
    crossings: undefined,
    dimensions: [{ id: 'gender', partition: true }],
  };
  const opened = (id: string) => pathway(id, { period: { start: '2025-02-01' } });
  const partial = evaluateOne(byGender, [
    ...['a', 'b', 'c', 'd'].map(opened),
    person('person-of-a', { gender: 'female' }),
    person('person-of-b', { gender: 'female' }),
    person('person-of-c', { gender: { missing: 'refused' } }),
  ]);
  expect(partial.strata.map(({ code, cell }) => [code, cell.n])).toEqual([
    ['_unknown', 2],
    ['female', 2],
  ]);
});

test('declared figures are not computed', () => {
  const records = [closed('a', '2025-01-01', '2025-02-01')];
  expect(evaluate([definition('people-reached')], records, { period: year2025 })).toEqual([]);
});
