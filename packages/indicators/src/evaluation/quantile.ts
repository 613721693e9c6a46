import type { Cell } from './cell.js';

/** The value of rank `rank`, from 0, in the order of values. */
function valueAt(histogram: Cell['histogram'], rank: number): number {
  let seen = 0;
  for (const [value, things] of histogram) {
    seen += things;
    if (rank < seen) return value;
  }
  throw new RangeError('There are fewer values than this rank.');
}

/**
 * The exact quantile of the values of a histogram, by linear interpolation: with n values in order, it
 * stands at rank q × (n − 1), counted from 0, and between two ranks it divides their distance in proportion
 * (Hyndman and Fan's definition 7, SQL's `percentile_cont`). The median, q = 0.5, is the middle value, or the
 * mean of the two middle ones. No value, no quantile.
 *
 * @example
 * quantile([[10, 1], [20, 1]], 0.5); // 15
 */
export function quantile(histogram: Cell['histogram'], q: number): number | undefined {
  const n = histogram.reduce((sum, [, things]) => sum + things, 0);
  if (n === 0) return undefined;
  const rank = q * (n - 1);
  const below = valueAt(histogram, Math.floor(rank));
  const above = valueAt(histogram, Math.ceil(rank));
  return below + (above - below) * (rank - Math.floor(rank));
}
