import type { IndicatorDefinition } from '@santeparticipative/core';
import type { Cell } from './cell.js';
import { quantile } from './quantile.js';

const TENTHS = 10;

/** A division rounded to one decimal, half up, done on integers so that every engine rounds alike. */
function toTenths(numerator: number, denominator: number): number {
  return Math.floor((2 * TENTHS * numerator + denominator) / (2 * denominator)) / TENTHS;
}

/**
 * The value of a cell: the one place where something is divided. Counts and sums are integers; a proportion is
 * a percentage and a mean a number, both to one decimal, half up; medians and quantiles are exact, see
 * {@link quantile}. `undefined` when there is nothing to divide by, and for declared figures.
 */
export function cellValue(cell: Cell, { measure }: IndicatorDefinition): number | undefined {
  switch (measure.kind) {
    case 'count':
      return cell.n;
    case 'count-distinct':
      return cell.distinct.atLeast;
    case 'sum':
      return cell.sum;
    case 'mean':
      return cell.n === 0 ? undefined : toTenths(cell.sum, cell.n);
    case 'median':
      return quantile(cell.histogram, 0.5);
    case 'quantile':
      return quantile(cell.histogram, measure.q);
    case 'proportion':
      return cell.n === 0 ? undefined : toTenths(100 * cell.numerator, cell.n);
    case 'declared':
      return undefined;
  }
}
