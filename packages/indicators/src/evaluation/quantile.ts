import type { Cell } from './cell.js';
import { type Fraction, floorOf, fractionOf } from './fraction.js';

/** The value of rank `rank`, from 0, in the order of values. */
function valueAt(histogram: Cell['histogram'], rank: bigint): bigint {
  let seen = 0;
  for (const [value, things] of histogram) {
    seen += things;
    if (rank >= seen) continue;
    // What BigInt throws itself would hold the value.
    if (!Number.isSafeInteger(value)) throw new RangeError('A histogram is of whole numbers.');
    return BigInt(value);
  }
  throw new RangeError('There are fewer values than this rank.');
}

/**
 * The exact quantile of the values of a histogram, by linear interpolation: with n values in order, it
 * stands at rank q × (n − 1), counted from 0, and between two ranks it divides their distance in proportion
 * (Hyndman and Fan's definition 7, SQL's `percentile_cont`). The median, q = 0.5, is the middle value, or the
 * mean of the two middle ones. No value, no quantile. q is taken as the decimal that it is written as.
 *
 * Throws a `RangeError` when q is not from 0 to 1, or a value is no whole number.
 *
 * @example
 * quantile([[10, 1], [20, 1]], 0.5); // { numerator: 30n, denominator: 2n }
 */
export function quantile(histogram: Cell['histogram'], q: number): Fraction | undefined {
  if (!(typeof q === 'number' && q >= 0 && q <= 1)) {
    throw new RangeError('A quantile is from 0 to 1.');
  }
  const n = histogram.reduce((sum, [, things]) => sum + things, 0);
  if (n === 0) return undefined;
  const { numerator, denominator } = fractionOf(q);
  const rank = numerator * BigInt(n - 1);
  const whole = floorOf({ numerator: rank, denominator });
  const rest = rank - whole * denominator;
  const below = valueAt(histogram, whole);
  const above = rest === 0n ? below : valueAt(histogram, whole + 1n);
  return { numerator: below * denominator + (above - below) * rest, denominator };
}
