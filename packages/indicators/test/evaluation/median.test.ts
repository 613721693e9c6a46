import { expect, test } from 'vitest';
import { quantile } from '../../src/index.js';
import { closed, evaluateOne, totalValue } from '../records.js';

/** Fifteen pathways, with their durations counted by hand on a calendar. 2024 is a leap year. */
const pathways = [
  { start: '2025-01-10', end: '2025-01-10', days: 0 },
  { start: '2025-01-31', end: '2025-02-01', days: 1 },
  { start: '2025-02-01', end: '2025-03-01', days: 28 },
  { start: '2025-03-01', end: '2025-04-01', days: 31 },
  { start: '2025-03-30', end: '2025-04-30', days: 31 },
  { start: '2025-01-01', end: '2025-03-31', days: 89 },
  { start: '2025-06-01', end: '2025-09-09', days: 100 },
  { start: '2025-05-05', end: '2025-09-12', days: 130 },
  { start: '2025-01-01', end: '2025-06-30', days: 180 },
  { start: '2024-12-31', end: '2025-07-01', days: 182 },
  { start: '2024-10-27', end: '2025-05-15', days: 200 },
  { start: '2024-12-01', end: '2025-11-30', days: 364 },
  { start: '2024-01-15', end: '2025-01-15', days: 366 },
  { start: '2023-12-31', end: '2025-01-01', days: 367 },
  { start: '2023-02-28', end: '2025-02-28', days: 731 },
];

const records = pathways.map(({ start, end }, index) => closed(`p${index + 1}`, start, end));
const medianOf = (taken: typeof records) => {
  const median = totalValue(evaluateOne('pathway-duration-median', taken));
  return 'value' in median ? median.value : median;
};

test('each duration is the one counted by hand', () => {
  const durations = records.map((record) => medianOf([record]));
  expect(durations).toEqual(pathways.map(({ days }) => days));
});

test('the median of fifteen is the eighth', () => {
  expect(medianOf(records)).toBe(130);
});

test('the median of fourteen is the mean of the two middle ones, half days included', () => {
  // Without the longest: 100 and 130 are in the middle. Without the shortest: 130 and 180.
  expect(medianOf(records.slice(0, 14))).toBe(115);
  expect(medianOf(records.slice(1))).toBe(155);
  // Without the one of 130 days: 100 and 180.
  expect(medianOf(records.filter((_, index) => index !== 7))).toBe(140);
  expect(medianOf(records.slice(0, 2))).toBe(0.5);
});

test('the histogram holds each duration once, in order, with the number of pathways', () => {
  const { histogram, n } = evaluateOne('pathway-duration-median', records).total;
  expect(n).toBe(15);
  expect(histogram).toHaveLength(14);
  expect(histogram[3]).toEqual([31, 2]);
  expect(histogram.map(([days]) => days)).toEqual(
    [...histogram.map(([days]) => days)].sort((a, b) => a - b),
  );
});

test('a duration that is not known to the day has no part in the median', () => {
  const vague = [
    closed('month', '2025-01', '2025-03-01'),
    closed('unknown', '2025-01-01', '2025-03-01', {
      period: { start: { missing: 'unknown' }, end: '2025-03-01' },
    }),
  ];
  expect(evaluateOne('pathway-duration-median', [...records, ...vague]).total.n).toBe(15);
  expect(medianOf(vague)).toEqual({ none: 'indicator.nothing-counted' });
});

test('a quantile divides the distance between two ranks in proportion', () => {
  // Ranks 0 to 3: the first quartile stands at 0.75, three quarters of the way from 10 to 20.
  const histogram = [
    [10, 1],
    [20, 2],
    [40, 1],
  ] as const;
  expect(quantile(histogram, 0.25)).toEqual({ numerator: 1750n, denominator: 100n });
  expect(quantile(histogram, 0.5)).toEqual({ numerator: 200n, denominator: 10n });
  expect(quantile(histogram, 0.75)).toEqual({ numerator: 2500n, denominator: 100n });
  // A q that JavaScript writes with an exponent: three ten-millionths of a rank above the first.
  expect(quantile(histogram, 1e-7)).toEqual({ numerator: 100_000_030n, denominator: 10_000_000n });
  expect(quantile([], 0.5)).toBeUndefined();
});
