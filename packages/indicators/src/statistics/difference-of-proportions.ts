import type { Interval } from './interval.js';
import { wilsonInterval } from './wilson-interval.js';

/** A number of things among others: 81 of 263. */
export interface Proportion {
  readonly numerator: number;
  readonly denominator: number;
}

/** How far a proportion is above another, as a fraction of 1, and the interval of that at 95 %. */
export interface ProportionDifference extends Interval {
  readonly difference: number;
}

/**
 * The first proportion minus the second, with Newcombe's hybrid score interval at 95 %, of two groups of different
 * people. `undefined` where one of the two is no proportion.
 *
 * Method 10 of R. G. Newcombe, "Interval estimation for the difference between independent proportions: comparison of
 * eleven methods", Statistics in Medicine 17 (1998), 873-890.
 *
 * @example
 * differenceOfProportions({ numerator: 56, denominator: 70 }, { numerator: 48, denominator: 80 });
 * // { difference: 0.2, low: 0.0524…, high: 0.3339… }
 */
export function differenceOfProportions(
  first: Proportion,
  second: Proportion,
): ProportionDifference | undefined {
  const one = wilsonInterval(first.numerator, first.denominator);
  const other = wilsonInterval(second.numerator, second.denominator);
  if (one === undefined || other === undefined) return undefined;
  const p = first.numerator / first.denominator;
  const q = second.numerator / second.denominator;
  return {
    difference: p - q,
    low: p - q - Math.hypot(p - one.low, other.high - q),
    high: p - q + Math.hypot(one.high - p, q - other.low),
  };
}
