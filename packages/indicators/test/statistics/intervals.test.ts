import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differenceOfProportions, wilsonInterval } from '../../src/index.js';

describe("Wilson's interval", () => {
  // Newcombe 1998, "Two-sided confidence intervals for the single proportion", table I, method 3.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i of %i is the published one', (numerator, denominator, low, high) => {
    const interval = wilsonInterval(numerator, denominator);
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });

  test.each([
    [1, 0],
    [3, 2],
    [-1, 5],
    [0.5, 5],
    [1, 2.5],
    [Number.NaN, 5],
    [1, Number.POSITIVE_INFINITY],
  ])('of %d of %d does not exist', (numerator, denominator) => {
    expect(wilsonInterval(numerator, denominator)).toBeUndefined();
  });

  const proportion = fc
    .integer({ min: 1, max: 1_000_000 })
    .chain((denominator) =>
      fc.tuple(fc.integer({ min: 0, max: denominator }), fc.constant(denominator)),
    );

  test('contains the proportion, stays between 0 and 1, and is mirrored by its complement', () => {
    fc.assert(
      fc.property(proportion, ([numerator, denominator]) => {
        const { low, high } = wilsonInterval(numerator, denominator) ?? { low: 1, high: 0 };
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(numerator / denominator);
        expect(high).toBeGreaterThanOrEqual(numerator / denominator);
        const complement = wilsonInterval(denominator - numerator, denominator);
        expect(complement?.low).toBeCloseTo(1 - high, 12);
        expect(complement?.high).toBeCloseTo(1 - low, 12);
      }),
    );
  });

  test('rises with the numerator, and narrows as the same proportion is of more', () => {
    fc.assert(
      fc.property(
        proportion,
        fc.integer({ min: 2, max: 50 }),
        ([numerator, denominator], times) => {
          const one = wilsonInterval(numerator, denominator) ?? { low: 1, high: 0 };
          const more = wilsonInterval(numerator * times, denominator * times) ?? {
            low: 0,
            high: 1,
          };
          expect(more.high - more.low).toBeLessThan(one.high - one.low);
          if (numerator < denominator) {
            const next = wilsonInterval(numerator + 1, denominator) ?? { low: 0, high: 0 };
            expect(next.low).toBeGreaterThan(one.low);
            expect(next.high).toBeGreaterThan(one.high);
          }
        },
      ),
    );
  });

  test('covers the truth in about 95 of 100 cases, whatever it is', () => {
    // The coverage over all outcomes of 50 trials, weighed by their binomial probability.
    const trials = 50;
    const choose = (successes: number): number =>
      Array.from({ length: successes }, (_, index) => (trials - index) / (index + 1)).reduce(
        (product, factor) => product * factor,
        1,
      );
    const coverages = Array.from({ length: 81 }, (_, index) => 0.1 + index / 100).map((truth) =>
      Array.from({ length: trials + 1 }, (_, successes) => successes)
        .filter((successes) => {
          const { low, high } = wilsonInterval(successes, trials) ?? { low: 1, high: 0 };
          return low <= truth && truth <= high;
        })
        .reduce(
          (sum, successes) =>
            sum + choose(successes) * truth ** successes * (1 - truth) ** (trials - successes),
          0,
        ),
    );
    const mean = coverages.reduce((sum, coverage) => sum + coverage, 0) / coverages.length;
    expect(mean).toBeGreaterThan(0.94);
    expect(mean).toBeLessThan(0.96);
    expect(Math.min(...coverages)).toBeGreaterThan(0.91);
  });
});

describe('The difference of two proportions', () => {
  // Newcombe 1998, "Interval estimation for the difference between independent proportions", table II, method 10.
  test.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])('of %i/%i and %i/%i has the published interval', (a, m, b, n, low, high) => {
    const found = differenceOfProportions(
      { numerator: a, denominator: m },
      { numerator: b, denominator: n },
    );
    expect(found?.difference).toBeCloseTo(a / m - b / n, 12);
    expect(found?.low).toBeCloseTo(low, 4);
    expect(found?.high).toBeCloseTo(high, 4);
  });

  test('is the opposite the other way round, and holds the difference', () => {
    const proportion = fc.integer({ min: 1, max: 5000 }).chain((denominator) =>
      fc.record({
        numerator: fc.integer({ min: 0, max: denominator }),
        denominator: fc.constant(denominator),
      }),
    );
    fc.assert(
      fc.property(proportion, proportion, (first, second) => {
        const there = differenceOfProportions(first, second);
        const back = differenceOfProportions(second, first);
        expect(there?.difference).toBeGreaterThanOrEqual(there?.low ?? 1);
        expect(there?.difference).toBeLessThanOrEqual(there?.high ?? -1);
        expect(back?.low).toBeCloseTo(-(there?.high ?? 0), 12);
        expect(back?.high).toBeCloseTo(-(there?.low ?? 0), 12);
        expect(there?.low).toBeGreaterThanOrEqual(-1);
        expect(there?.high).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('needs two proportions', () => {
    const half = { numerator: 1, denominator: 2 };
    expect(differenceOfProportions(half, { numerator: 0, denominator: 0 })).toBeUndefined();
    expect(differenceOfProportions({ numerator: 3, denominator: 2 }, half)).toBeUndefined();
  });
});
