import type { IndicatorDefinition, UnitId } from '@santeparticipative/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cell, cellValue, type DistinctCount } from '../../src/index.js';
import { emptyCell } from '../records.js';

function value(
  measure: IndicatorDefinition['measure'],
  cell: Partial<Cell>,
  unit: UnitId = 'days',
  days = 365,
) {
  return cellValue({ ...emptyCell, ...cell }, { measure, unit }, { days });
}

const field = 'durationDays';
const sum = { kind: 'sum', field } as const;
const mean = { kind: 'mean', field } as const;

test.each<[UnitId, number, number]>([
  ['attendances', 7, 7],
  ['hours', 90, 1.5],
  ['hours', 100, 1.7],
  ['hours', 3, 0.1],
  ['euros', 8_000_001, 80_000.01],
  ['fte', 125, 1.25],
  ['points', 5384, 53.84],
])('a sum in %s of %i is %d', (unit, added, expected) => {
  expect(value(sum, { n: 1, sum: added }, unit)).toEqual({ value: expected });
});

test('a mean is divided by the things and the parts of the unit at once', () => {
  expect(value(mean, { n: 3, sum: 10 })).toEqual({ value: 3.3 });
  expect(value(mean, { n: 8, sum: 2 })).toEqual({ value: 0.3 });
  expect(value(mean, { n: 3, sum: 10_001 }, 'points')).toEqual({ value: 33.34 });
  // 30 minutes in two is a quarter of an hour; rounding minutes first would not tell 0.3.
  expect(value(mean, { n: 2, sum: 30 }, 'hours')).toEqual({ value: 0.3 });
  expect(value(mean, {})).toEqual({ none: 'indicator.nothing-counted' });
});

test('half is rounded up, below nought too', () => {
  expect(value(mean, { n: 20, sum: 1 })).toEqual({ value: 0.1 });
  expect(value(mean, { n: 20, sum: -1 })).toEqual({ value: 0 });
  expect(value(mean, { n: 20, sum: -3 })).toEqual({ value: -0.1 });
});

test('median and quantile divide between two ranks, exactly', () => {
  const histogram = [
    [10, 1],
    [11, 1],
  ] as const;
  expect(value({ kind: 'median', field }, { n: 2, histogram })).toEqual({ value: 10.5 });
  expect(value({ kind: 'quantile', field, q: 0.95 }, { n: 2, histogram })).toEqual({ value: 11 });
  expect(value({ kind: 'quantile', field, q: 0.94 }, { n: 2, histogram })).toEqual({ value: 10.9 });
  expect(value({ kind: 'median', field }, { n: 2, histogram }, 'hours')).toEqual({ value: 0.2 });
  expect(value({ kind: 'median', field }, {})).toEqual({ none: 'indicator.nothing-counted' });
});

test('distinct things are a number where it is known, else bounds', () => {
  const distinct = { kind: 'count-distinct', field: 'subject.id' } as const;
  expect(value(distinct, { distinct: { atLeast: 7, atMost: 7 } })).toEqual({ value: 7 });
  expect(value(distinct, { distinct: { atLeast: 7, atMost: 12 } })).toEqual({ min: 7, max: 12 });
  expect(value(distinct, { distinct: { atLeast: 7 } })).toEqual({ min: 7, max: undefined });
});

test('a ratio to people who are only known by bounds lies between bounds', () => {
  const ratio: IndicatorDefinition['measure'] = {
    kind: 'ratio',
    of: { base: 'funding', time: 'same-period', measure: sum },
    to: { kind: 'count-distinct', field: 'subject.id' },
  };
  const of = { ...emptyCell, n: 1, sum: 100_000 };
  const each = (distinct: DistinctCount) => value(ratio, { distinct, of }, 'euros');
  expect(each({ atLeast: 8, atMost: 10 })).toEqual({ min: 100, max: 125 });
  expect(each({ atLeast: 8 })).toEqual({ min: 0, max: 125 });
  expect(each({ atLeast: 0, atMost: 10 })).toEqual({ min: 100, max: undefined });
  expect(each({ atLeast: 8, atMost: 8 })).toEqual({ value: 125 });
  expect(each(emptyCell.distinct)).toEqual({ none: 'indicator.nothing-counted' });
  expect(value(ratio, { distinct: { atLeast: 8, atMost: 8 } })).toEqual({
    none: 'indicator.nothing-counted',
  });
});

test('a declared figure has no value to compute', () => {
  expect(value({ kind: 'declared' }, { n: 5 })).toEqual({ none: 'indicator.declared' });
});

const count = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });

test('a proportion is within 0.05 of the quotient, whole from 0 to 100, and adds up with its complement', () => {
  const proportion = { kind: 'proportion', numerator: { field, exists: true } } as const;
  const percent = (numerator: number, n: number) => {
    const result = value(proportion, { n, numerator }, 'percent');
    return 'value' in result ? result.value : Number.NaN;
  };
  fc.assert(
    fc.property(count, count, (a, b) => {
      const [numerator, n] = [Math.min(a, b), Math.max(a, b, 1)];
      const share = percent(numerator, n);
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(100);
      expect(Math.abs(share - (100 * numerator) / n)).toBeLessThan(0.0501);
      // Both halves of a tenth may be rounded up, and nothing else.
      const both = Math.round(10 * (share + percent(n - numerator, n)));
      expect([1000, 1001]).toContain(both);
    }),
  );
});
