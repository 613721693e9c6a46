import type { IndicatorDefinition, RecordOf } from '@santeparticipative/core';
import { expect, test } from 'vitest';
import { createEvaluation, evaluate } from '../../src/index.js';
import { structure } from '../catalogue/records.js';
import { cellsOf, contact, definition, evaluateOne, pathway, year2025 } from '../records.js';

const secondQuarter = { start: '2025-04-01', end: '2025-06-30' };

type Dates = RecordOf<'pathway'>['period'];
const placed = (time: IndicatorDefinition['time'], dates: Dates, period = secondQuarter) => {
  const { total, unplaced } = evaluateOne(
    { ...definition('pathways-opened'), time },
    [pathway('a', { ...(dates && { period: dates }) })],
    period,
  );
  return total.n === 1 ? 'inside' : unplaced === 1 ? 'unplaced' : 'outside';
};

test.each([
  ['2025-03-31', 'outside'],
  ['2025-04-01', 'inside'],
  ['2025-06-30', 'inside'],
  ['2025-07-01', 'outside'],
  ['2025-03', 'outside'],
  ['2025-04', 'inside'],
  ['2025-06', 'inside'],
  ['2025-07', 'outside'],
  ['2024', 'outside'],
  ['2025', 'unplaced'],
  ['2026', 'outside'],
])('a start %s is %s the second quarter of 2025', (start, expected) => {
  expect(placed('start', { start })).toBe(expected);
  expect(placed('end', { end: start })).toBe(expected);
});

test('a month that the period cuts is unplaced, a year that it holds is inside', () => {
  expect(placed('start', { start: '2025-04' }, { start: '2025-04-02', end: '2025-12-31' })).toBe(
    'unplaced',
  );
  expect(placed('start', { start: '2025-06' }, { start: '2025-01-01', end: '2025-06-29' })).toBe(
    'unplaced',
  );
  expect(placed('start', { start: '2025' }, year2025)).toBe('inside');
});

test('a date that is missing is unplaced, and an absent end has not come', () => {
  expect(placed('start', { start: { missing: 'unknown' } })).toBe('unplaced');
  expect(placed('start', undefined)).toBe('unplaced');
  expect(placed('end', { start: '2025-01-01', end: { missing: 'unknown' } })).toBe('unplaced');
  expect(placed('end', { start: '2025-01-01' })).toBe('outside');
});

test.each<[Dates, string]>([
  [{ start: '2024-01-01' }, 'inside'],
  [{ start: '2024-01-01', end: '2025-04-01' }, 'inside'],
  [{ start: '2024-01-01', end: '2025-03-31' }, 'outside'],
  [{ start: '2024-01-01', end: '2025' }, 'unplaced'],
  [{ start: '2024-01-01', end: { missing: 'unknown' } }, 'unplaced'],
  [{ start: '2025-05-01', end: { missing: 'unknown' } }, 'inside'],
  [{ start: '2025-05-01', end: '2025' }, 'inside'],
  [{ start: '2025-06-30' }, 'inside'],
  [{ start: '2025-07-01' }, 'outside'],
  [{ start: '2025' }, 'unplaced'],
  [{ start: '2025', end: '2025-05' }, 'inside'],
  [{ start: { missing: 'unknown' }, end: '2025-05-12' }, 'inside'],
  [{ start: { missing: 'unknown' }, end: '2025-08' }, 'unplaced'],
  [{ start: { missing: 'unknown' }, end: '2025-03-31' }, 'outside'],
  [{ start: { missing: 'unknown' } }, 'unplaced'],
  [undefined, 'unplaced'],
])('%j is %s when the period is overlapped', (dates, expected) => {
  expect(placed('overlap', dates)).toBe(expected);
});

test('what the population leaves out is not unplaced', () => {
  const draft = pathway('a', { status: 'draft' });
  expect(evaluateOne('pathways-opened', [draft]).unplaced).toBe(0);
});

test('a month, quarter or year is known when the date is precise enough', () => {
  const contacts: IndicatorDefinition = {
    ...definition('contacts'),
    crossings: undefined,
    dimensions: [
      { id: 'month', partition: true },
      { id: 'quarter', partition: true },
      { id: 'year', partition: true },
    ],
  };
  const partial = evaluateOne(contacts, [
    contact('1', '2025-03-31'),
    contact('2', '2025-04'),
    contact('3', '2025'),
  ]);
  expect(Object.keys(cellsOf(partial, 'month'))).toEqual(['2025-03', '2025-04', '_unknown']);
  expect(Object.keys(cellsOf(partial, 'quarter'))).toEqual(['2025-Q1', '2025-Q2', '_unknown']);
  expect(Object.keys(cellsOf(partial, 'year'))).toEqual(['2025']);
});

test('what overlaps the period counts in each month that it overlaps, those of the period alone', () => {
  const active: IndicatorDefinition = {
    ...definition('pathways-active'),
    crossings: undefined,
    dimensions: [{ id: 'month', partition: false }],
  };
  const partial = evaluateOne(
    active,
    [
      pathway('a', { period: { start: '2024-11-30', end: '2025-01-15' } }),
      pathway('b', { period: { start: '2025-01-20' } }),
    ],
    { start: '2024-12-10', end: '2025-02-03' },
  );
  expect(Object.entries(cellsOf(partial, 'month')).map(([month, { n }]) => [month, n])).toEqual([
    ['2024-12', 1],
    ['2025-01', 2],
    ['2025-02', 1],
  ]);
});

test('a period may go to the end of the calendar', () => {
  const byQuarter: IndicatorDefinition = {
    ...definition('contacts'),
    crossings: undefined,
    dimensions: [{ id: 'quarter', partition: true }],
  };
  const partial = evaluateOne(byQuarter, [contact('1', '9999-12-31')], {
    start: '9998-12-01',
    end: '9999-12-31',
  });
  expect(Object.keys(cellsOf(partial, 'quarter'))).toEqual(['9999-Q4']);
});

test('a structure that does not say when it opened is there, and did not open in the period', () => {
  const open = (time: IndicatorDefinition['time']): IndicatorDefinition => ({
    ...definition('pathways-opened'),
    base: 'structure',
    population: undefined,
    dimensions: undefined,
    crossings: undefined,
    privacyUnit: 'none',
    time,
  });
  const counted = (time: IndicatorDefinition['time']) => {
    const { total, unplaced } = evaluateOne(open(time), [structure('msp')]);
    return [total.n, unplaced];
  };
  expect(counted('overlap')).toEqual([1, 0]);
  // Nobody knows: it is told apart from those that opened in another year.
  expect(counted('start')).toEqual([0, 1]);
});

test.each([
  { start: '2025-12-31', end: '2025-01-01' },
  { start: '2025', end: '2025-12-31' },
  { start: '2025-02-30', end: '2025-12-31' },
])('%j is no period', (period) => {
  expect(() => createEvaluation([], { period })).toThrow(RangeError);
  expect(() => evaluate([], [], { period })).toThrow(RangeError);
});
