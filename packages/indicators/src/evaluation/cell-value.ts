import {
  type Amount,
  type IndicatorDefinition,
  type Measure,
  type UnitId,
  unitDivisors,
} from '@santeparticipative/core';
import { placesOf, stratumKey } from '../partial/stratum-place.js';
import type { Cell, DistinctCount } from './cell.js';
import { daysOf } from './evaluation-period.js';
import { type Fraction, roundHalfUp } from './fraction.js';
import type { NoValueReason } from './no-value.js';
import type { PartialResult, PartialStratum } from './partial-result.js';
import { quantile } from './quantile.js';

/**
 * What a cell says: one value; or bounds, where distinct people or things are not all known apart, of which the
 * upper one is absent when nothing bounds it; or none, and why.
 */
export type CellValue =
  | { readonly value: number }
  | { readonly min: number; readonly max?: number | undefined }
  | { readonly none: NoValueReason };

/** What the value of a cell needs that is not in it. */
export interface ValueContext {
  /** The days of the period. */
  readonly days: number;
  /** What a `share` is a share of. Without it, there is no value: the cell is a whole, of `n`. */
  readonly total?: Cell | undefined;
  /** Things of a ratio's numerator that could not be placed. */
  readonly unplacedNumerator?: number | undefined;
}

/** What the value of the total of a result, or of one of its strata, needs. */
export function valueContext(partial: PartialResult, stratum?: PartialStratum): ValueContext {
  const { definition, period, unplacedNumerator } = partial;
  const { measure } = definition;
  const total =
    measure.kind === 'share' && stratum !== undefined
      ? wholeOf(partial, stratum, measure.by)
      : undefined;
  return { days: daysOf(period), total, unplacedNumerator };
}

/** What a stratum is a share of: the total, or the stratum of the dimensions that it is crossed with. */
function wholeOf(
  { strata, total }: PartialResult,
  stratum: PartialStratum,
  by: Extract<Measure, { kind: 'share' }>['by'],
): Cell | undefined {
  const places = placesOf(stratum);
  const others = places.filter(({ dimension }) => dimension !== by);
  if (others.length === places.length) return undefined;
  const [first, ...crossed] = others;
  if (first === undefined) return total;
  const key = stratumKey({ ...first, crossed });
  const isAsLong = (other: PartialStratum) => (other.crossed?.length ?? 0) === crossed.length;
  return strata.find((other) => isAsLong(other) && stratumKey(other) === key)?.cell;
}

/**
 * To how many decimals a division is rounded, where not to one: euros to the cent, full-time equivalents and points
 * to the hundredth in which they are recorded.
 */
const DECIMALS: { readonly [unit in UnitId]?: number } = { euros: 2, fte: 2, points: 2 };

/** From what to what an amount lies; nothing known above it where there is no `max`. */
interface Range {
  readonly min: bigint;
  readonly max: bigint | undefined;
}

function exactly(amount: number): Range {
  return { min: BigInt(amount), max: BigInt(amount) };
}

function distinctRange({ atLeast, atMost }: DistinctCount): Range {
  return { min: BigInt(atLeast), max: atMost === undefined ? undefined : BigInt(atMost) };
}

function amountOf(cell: Cell, { kind }: Amount): Range {
  if (kind === 'count') return exactly(cell.n);
  return kind === 'sum' ? exactly(cell.sum) : distinctRange(cell.distinct);
}

const NOTHING: CellValue = { none: 'indicator.nothing-counted' };

/**
 * The value of a cell: the one place where something is divided. Sums are integers of the unit's smaller part (minutes,
 * cents), which `unitDivisors` tells how many make one; proportions are percentages; a ratio is what it divides,
 * times `per`. Whatever is divided is so once, exactly, and rounded half up: euros, full-time equivalents and
 * points to two decimals, all else to one. Where distinct people or things are only known by bounds, so is the value.
 *
 * @example
 * cellValue(partial.total, partial.definition, valueContext(partial)); // { value: 66.7 }
 */
export function cellValue(
  cell: Cell,
  { measure, unit }: Pick<IndicatorDefinition, 'measure' | 'unit'>,
  context: ValueContext,
): CellValue {
  const decimals = DECIMALS[unit] ?? 1;
  const divisor = BigInt(unitDivisors[unit] ?? 1);
  const divided = ({ numerator, denominator }: Fraction): CellValue => ({
    value: roundHalfUp({ numerator, denominator: denominator * divisor }, decimals),
  });

  switch (measure.kind) {
    case 'count':
      return { value: cell.n };
    case 'share': {
      if (context.total === undefined) return { none: 'indicator.whole' };
      return percentage(cell.n, context.total.n, decimals);
    }
    case 'count-distinct': {
      const { atLeast, atMost } = cell.distinct;
      return atLeast === atMost ? { value: atLeast } : { min: atLeast, max: atMost };
    }
    case 'sum':
      return divided({ numerator: BigInt(cell.sum), denominator: 1n });
    case 'max':
      return cell.max === undefined
        ? NOTHING
        : divided({ numerator: BigInt(cell.max), denominator: 1n });
    case 'mean':
      return cell.n === 0
        ? NOTHING
        : divided({ numerator: BigInt(cell.sum), denominator: BigInt(cell.n) });
    case 'median':
    case 'quantile': {
      const found = quantile(cell.histogram, measure.kind === 'median' ? 0.5 : measure.q);
      return found === undefined ? NOTHING : divided(found);
    }
    case 'proportion':
      return percentage(cell.numerator, cell.n, decimals);
    case 'ratio':
      return ratioValue(cell, measure, divisor, decimals, context);
    case 'declared':
      return { none: 'indicator.declared' };
  }
}

function percentage(part: number, whole: number, decimals: number): CellValue {
  if (whole === 0) return NOTHING;
  const fraction = { numerator: 100n * BigInt(part), denominator: BigInt(whole) };
  return { value: roundHalfUp(fraction, decimals) };
}

function ratioValue(
  cell: Cell,
  { of, to, per = 1, perDay }: Extract<Measure, { kind: 'ratio' }>,
  divisor: bigint,
  decimals: number,
  { days, unplacedNumerator = 0 }: ValueContext,
): CellValue {
  if (cell.of === undefined) return NOTHING;
  if (of.time === 'same-period' && cell.of.n === 0 && unplacedNumerator > 0) {
    return { none: 'indicator.other-period' };
  }
  const above = amountOf(cell.of, of.measure);
  const below = amountOf(cell, to);
  const parts = divisor * (perDay ? BigInt(days) : 1n);
  const quotient = (numerator: bigint, denominator: bigint) =>
    roundHalfUp({ numerator: numerator * BigInt(per), denominator: denominator * parts }, decimals);

  if (below.max === 0n) return NOTHING;
  const min = below.max === undefined ? 0 : quotient(above.min, below.max);
  const max =
    above.max === undefined || below.min === 0n ? undefined : quotient(above.max, below.min);
  const isOne = above.min === above.max && below.min === below.max;
  return isOne ? { value: min } : { min, max };
}
