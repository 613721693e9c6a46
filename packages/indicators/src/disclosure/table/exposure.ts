import { NARROWEST_INTERVAL } from '../threshold.js';
import type { Range } from './possible-values.js';
import type { TableCell } from './table.js';

/** What a reader finds of a hidden cell. */
export type Exposure =
  | 'disclosure.recoverable'
  | 'disclosure.narrow-interval'
  | 'disclosure.small-interval';

/**
 * What a reader finds who places a hidden cell between two values: its value, an interval narrower than 5, or one
 * that is entirely below the threshold. `undefined` when the cell is protected. The range is of what the cell has above
 * the least that it can be.
 *
 * What is left of one result when others are subtracted was never hidden, and may be found when it is large enough.
 *
 * Since every hidden cell may be as large as the threshold, so may every sum of hidden cells that a reader can
 * derive: it is the same in all the tables that fit.
 */
export function exposureOf(
  { low, high, most }: Readonly<Range>,
  { unit, mayBeZero, unpublished, least: base }: TableCell,
  threshold: number,
): Exposure | undefined {
  if (most + base < 1 && mayBeZero) return undefined;
  if (unpublished && high + base >= threshold * unit) return undefined;
  if (high - low < 1 || !(high >= low)) return 'disclosure.recoverable';
  if (high - low < NARROWEST_INTERVAL * unit) return 'disclosure.narrow-interval';
  return high + base < threshold * unit ? 'disclosure.small-interval' : undefined;
}
