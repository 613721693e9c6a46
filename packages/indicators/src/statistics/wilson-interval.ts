import { type Interval, NORMAL_95 } from './interval.js';

/** True for a number of successes among a number of trials. */
export function isProportion(numerator: number, denominator: number): boolean {
  return (
    Number.isSafeInteger(numerator) &&
    Number.isSafeInteger(denominator) &&
    numerator >= 0 &&
    denominator > 0 &&
    numerator <= denominator
  );
}

/**
 * Wilson's score interval of a proportion at 95 %, without continuity correction, as fractions of 1. It stays inside
 * 0 to 1 and tells something at 0 % and 100 %, where the usual interval has no width. `undefined` where the two numbers
 * are no proportion: not whole, no denominator, a numerator above it.
 *
 * E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927), 209-212;
 * method 3 of R. G. Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17
 * (1998), 857-872.
 *
 * @example
 * wilsonInterval(81, 263); // { low: 0.2553…, high: 0.3662… }
 */
export function wilsonInterval(numerator: number, denominator: number): Interval | undefined {
  if (!isProportion(numerator, denominator)) return undefined;
  const square = NORMAL_95 ** 2;
  const middle = 2 * numerator + square;
  const reach =
    NORMAL_95 * Math.sqrt(square + (4 * numerator * (denominator - numerator)) / denominator);
  const width = 2 * (denominator + square);
  return {
    // At its ends the interval is exact, whatever floating point makes of it.
    low: numerator === 0 ? 0 : (middle - reach) / width,
    high: numerator === denominator ? 1 : (middle + reach) / width,
  };
}
