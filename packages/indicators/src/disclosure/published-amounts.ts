import {
  type IndicatorDefinition,
  type IndicatorResult,
  known,
  type Quantity,
} from '@santeparticipative/core';
import type { StratumPlace } from '../evaluation/partial-result.js';
import type { Figures } from './figures.js';
import { type AmountKind, amountKinds, sharedPlaces } from './table/amount-kinds.js';
import type { CellAmount, ResultFigures } from './table/result-figures.js';

/** The places of a stratum of a published result, those of a crossing included. */
export function placesOf(
  stratum: NonNullable<IndicatorResult['strata']>[number],
): readonly StratumPlace[] {
  const { dimension, code, crossed = [] } = stratum;
  return [{ dimension, code }, ...crossed];
}

/** A figure, or the most that it may be where only bounds are published: as {@link computedFigures} counts it. */
function mostOf(figure: Quantity | undefined): number | undefined {
  return figure?.value ?? figure?.max ?? figure?.min;
}

/** The amount that a reader reads in a cell, or works out from it; `undefined` when it is hidden, or not there. */
function readAmount(
  { name, unit }: AmountKind,
  { value, numerator, denominator }: Figures,
  isShare: boolean,
): number | undefined {
  switch (name) {
    case 'things':
      return isShare ? numerator?.value : (denominator?.value ?? value?.value);
    case 'numerator':
      return numerator?.value;
    case 'complement':
    case 'others':
      if (numerator?.value === undefined || denominator?.value === undefined) return undefined;
      return denominator.value - numerator.value;
    case 'to':
      return mostOf(denominator);
    case 'distinct':
      return mostOf(value);
    case 'sum':
      return value?.value === undefined ? undefined : Math.round(value.value * unit);
    case 'of':
    case 'rest':
      return undefined;
  }
}

/** What a reader of a result sees of what it counts, cell by cell: the audit knows nothing else. */
export function publishedFigures(
  result: IndicatorResult,
  definition: IndicatorDefinition,
  counted: ResultFigures['counted'],
): ResultFigures {
  const kindsAt = amountKinds(definition);
  const read = (figures: Figures, places: readonly StratumPlace[]): CellAmount[] => {
    const isShare = sharedPlaces(definition, places) !== undefined;
    return (
      kindsAt(places)
        // The numerator of a ratio is not shown: it is only as precise as the rounded value.
        .filter(({ name }) => name !== 'of' && name !== 'rest')
        .map((kind) => ({ kind, value: readAmount(kind, figures, isShare) }))
    );
  };
  const { start, end } = known(result.period) ?? {};
  return {
    definition,
    counted,
    period: { start: known(start) ?? '', end: known(end) ?? '' },
    subject: (result.structures ?? []).map(({ id }) => id),
    total: read(result, []),
    strata: (result.strata ?? []).map((stratum) => {
      const places = placesOf(stratum);
      return { places, amounts: read(stratum, places) };
    }),
  };
}
