import type { IndicatorDefinition, IndicatorResult, Quantity } from '@santeparticipative/core';
import { type Cell, type DistinctCount, isExact } from '../evaluation/cell.js';
import { cellValue } from '../evaluation/cell-value.js';
import { daysOf } from '../evaluation/evaluation-period.js';
import type { Figures } from './figures.js';
import { placesOf, publishedFigures } from './published-amounts.js';
import { amountKinds } from './table/amount-kinds.js';
import type { Exposure } from './table/exposure.js';
import { indicatorTable } from './table/indicator-table.js';
import type { ResultFigures } from './table/result-figures.js';
import { NARROWEST_INTERVAL } from './threshold.js';

/** From what to what a numerator lies; infinite where nothing bounds it. */
interface NumeratorRange {
  readonly low: number;
  readonly high: number;
}

const UNBOUNDED: NumeratorRange = { low: 0, high: Number.POSITIVE_INFINITY };
const nobody: DistinctCount = { atLeast: 0, atMost: 0 };

function cellOf(amount: DistinctCount, of?: Cell): Cell {
  const { atLeast, atMost = atLeast } = amount;
  return {
    n: atMost,
    numerator: 0,
    sum: atMost,
    histogram: [],
    distinct: amount,
    people: nobody,
    numeratorPeople: nobody,
    complementPeople: nobody,
    of,
  };
}

function boundsOf(figure: Quantity | undefined): DistinctCount | undefined {
  const atLeast = figure?.value ?? figure?.min;
  return atLeast === undefined ? undefined : { atLeast, atMost: figure?.value ?? figure?.max };
}

/** The first number, from 0 on, of which something holds that holds of all after it. */
function firstOf(holds: (number: number) => boolean): number {
  let above = 1;
  while (!holds(above)) {
    if (above >= Number.MAX_SAFE_INTEGER / 2) return Number.POSITIVE_INFINITY;
    above *= 2;
  }
  let [low, high] = [0, above];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The numerators of which a ratio, with its denominator, may be the rounded value. */
function numeratorRange(
  { value, denominator }: Figures,
  definition: IndicatorDefinition,
  days: number,
): NumeratorRange {
  const [shown, below] = [boundsOf(value), boundsOf(denominator)];
  if (shown === undefined || below === undefined) return UNBOUNDED;
  const valueFor = (numerator: number): DistinctCount => {
    const of = cellOf({ atLeast: numerator, atMost: numerator });
    const found = cellValue(cellOf(below, of), definition, { days });
    if ('none' in found) return { atLeast: shown.atLeast };
    return 'value' in found
      ? { atLeast: found.value, atMost: found.value }
      : { atLeast: found.min, atMost: found.max };
  };
  const compare = (numerator: number): number => {
    const { atLeast, atMost } = valueFor(numerator);
    return atLeast - shown.atLeast || (atMost ?? 0) - (shown.atMost ?? 0);
  };
  if (!isExact(below) && shown.atMost === undefined) return UNBOUNDED;
  return {
    low: firstOf((numerator) => compare(numerator) >= 0),
    high: firstOf((numerator) => compare(numerator) > 0) - 1,
  };
}

/** The numerators of a result, at one end of what each may be. */
function numeratorsAt(
  end: keyof NumeratorRange,
  result: IndicatorResult,
  definition: IndicatorDefinition,
  figures: ResultFigures,
): ResultFigures {
  const kindsAt = amountKinds(definition);
  const days = daysOf(figures.period);
  const read = (cell: Figures, places: ReturnType<typeof placesOf>) =>
    kindsAt(places)
      .filter(({ name }) => name === 'of')
      .map((kind) => ({
        kind,
        value: cell.suppressed === true ? undefined : numeratorRange(cell, definition, days)[end],
      }));
  return {
    ...figures,
    total: read(result, []),
    strata: (result.strata ?? []).map((stratum) => {
      const places = placesOf(stratum);
      return { places, amounts: read(stratum, places) };
    }),
  };
}

/**
 * What a reader finds of the numerators of a ratio, which are not shown: each follows, between bounds, from the value and
 * the denominator, and what is hidden has the rest. Only what tells of people is looked at.
 *
 * A rest that may be 0 tells of nobody, as a proportion of 0 % does, unless the definition is sensitive: rounding blurs
 * it, and what was hidden was chosen on the exact numerators.
 */
export function exposedNumerators(
  result: IndicatorResult,
  definition: IndicatorDefinition,
  threshold: number,
): readonly Exposure[] {
  if (!amountKinds(definition)([]).some(({ name }) => name === 'of')) return [];
  const figures = publishedFigures(result, definition, (name) => name);
  const [lowest, highest] = (['low', 'high'] as const).map(
    (end) => indicatorTable([numeratorsAt(end, result, definition, figures)]).table,
  );
  return (lowest?.relations ?? []).flatMap(({ whole, parts, overlapping }): Exposure[] => {
    const [total, most] = [lowest?.cells[whole], highest?.cells[whole]?.value];
    const hidden = parts.filter((part) => lowest?.cells[part]?.value === undefined);
    if (total?.value === undefined || most === undefined || overlapping || hidden.length === 0) {
      return [];
    }
    const { unit, mayBeZero } = total;
    const sum = (table: typeof lowest) =>
      parts.reduce((all, part) => all + (table?.cells[part]?.value ?? 0), 0);
    const [low, high] = [Math.max(0, total.value - sum(highest)), most - sum(lowest)];
    if (low === 0 && mayBeZero) return [];
    if (high < threshold * unit) return ['disclosure.small-interval'];
    const isNarrow = hidden.length === 1 && high - low < NARROWEST_INTERVAL * unit;
    return isNarrow ? ['disclosure.narrow-interval'] : [];
  });
}
