import {
  deterministicId,
  Id,
  type IndicatorDefinition,
  type IndicatorResult,
  type Quantity,
  type Stratum,
} from '@santeparticipative/core';
import type { Cell } from '../evaluation/cell.js';
import {
  type CellValue,
  cellValue,
  type ValueContext,
  valueContext,
} from '../evaluation/cell-value.js';
import type { PartialResult, PartialStratum } from '../evaluation/partial-result.js';
import type { Figures } from './figures.js';
import { notesOn } from './notes.js';
import type { PublishOptions } from './publish-options.js';
import { displayOf } from './stratum-display.js';
import type { Suppression } from './suppression/suppress.js';
import { sharedPlaces } from './table/amount-kinds.js';
import { placeKey } from './table/indicator-table.js';
import { DEFAULT_THRESHOLD } from './threshold.js';

function exactly(value: number): Quantity {
  return { value, precision: 'exact' };
}

function bounds({
  min,
  max,
}: {
  readonly min: number;
  readonly max?: number | undefined;
}): Quantity {
  return max === undefined
    ? { min, precision: 'at-least' }
    : { min, max, precision: 'approximate' };
}

function quantityOf(value: CellValue): Quantity | undefined {
  if ('none' in value) return undefined;
  return 'value' in value ? exactly(value.value) : bounds(value);
}

/** The denominator of a ratio, in the smallest unit of what it counts. */
function ratioDenominator(cell: Cell, { measure }: IndicatorDefinition): Quantity {
  const kind = measure.kind === 'ratio' ? measure.to.kind : 'count';
  if (kind === 'sum') return exactly(cell.sum);
  if (kind === 'count') return exactly(cell.n);
  const { atLeast, atMost } = cell.distinct;
  return atLeast === atMost ? exactly(atLeast) : bounds({ min: atLeast, max: atMost });
}

/** What a cell publishes: its value, and what the value rests on. */
function figuresOf(cell: Cell, definition: IndicatorDefinition, context: ValueContext): Figures {
  const value = quantityOf(cellValue(cell, definition, context));
  const figures: Figures = value === undefined ? {} : { value };
  switch (definition.measure.kind) {
    case 'proportion':
      return { ...figures, numerator: exactly(cell.numerator), denominator: exactly(cell.n) };
    case 'share':
      // What is no share itself is what the others are shares of.
      return context.total === undefined
        ? { denominator: exactly(cell.n) }
        : { ...figures, numerator: exactly(cell.n), denominator: exactly(context.total.n) };
    case 'max':
    case 'mean':
    case 'median':
    case 'quantile':
      return { ...figures, denominator: exactly(cell.n) };
    case 'ratio':
      return { ...figures, denominator: ratioDenominator(cell, definition) };
    default:
      return figures;
  }
}

function idOf({ definition, period, subject }: PartialResult, prefix: string | undefined): Id {
  const readable = Id.safeParse(`${prefix}-${definition.id}`);
  if (prefix !== undefined && readable.success) return readable.data;
  const { start, end } = period;
  return deterministicId('indicator-result', prefix ?? '', definition.id, start, end, ...subject);
}

function placesOf({ dimension, code, crossed = [] }: PartialStratum) {
  return [{ dimension, code }, ...crossed];
}

/**
 * Writes a partial result as a record that may be published, without anything of its hidden cells.
 *
 * @param isCut Whether splits were left out of it.
 */
export function publishedResult(
  partial: PartialResult,
  suppression: Suppression,
  options: PublishOptions,
  isCut = false,
): IndicatorResult {
  const { definition, hash, period, subject } = partial;
  const { threshold = DEFAULT_THRESHOLD, recordedAt, idPrefix, displays, revises } = options;
  const hiddenFigures: Figures = { suppressed: true };
  const hiddenPlaces = new Set(
    [[], ...partial.strata.map(placesOf)].flatMap((places, index) =>
      suppression[index] === true ? [placeKey(places)] : [],
    ),
  );
  const shownFigures = (stratum: PartialStratum): Figures => {
    const shared = sharedPlaces(definition, placesOf(stratum));
    // A percentage, and how many it is of, would give the whole back.
    return shared !== undefined && hiddenPlaces.has(placeKey(shared))
      ? { numerator: exactly(stratum.cell.n) }
      : figuresOf(stratum.cell, definition, valueContext(partial, stratum));
  };
  const total =
    suppression[0] === true
      ? hiddenFigures
      : figuresOf(partial.total, definition, valueContext(partial));
  const named = (dimension: PartialStratum['dimension'], code: string) => {
    const display = displayOf(dimension, code, definition.base, displays);
    return { dimension, code, ...(display !== undefined && { display }) };
  };
  const strata = partial.strata.map((stratum, index): Stratum => {
    const { dimension, code, crossed = [] } = stratum;
    return {
      ...named(dimension, code),
      ...(crossed.length > 0 && {
        crossed: crossed.map((place) => named(place.dimension, place.code)),
      }),
      ...(suppression[index + 1] === true ? hiddenFigures : shownFigures(stratum)),
    };
  });
  const said = notesOn(partial, [total, ...strata], options, isCut);
  return {
    type: 'indicator-result',
    id: idOf(partial, idPrefix),
    meta: { version: revises?.revision ?? 1, recordedAt, status: 'active' },
    nature: 'computed',
    definition: { id: definition.id, version: definition.version, hash },
    ...(subject.length > 0 && {
      structures: subject.map((id) => ({ type: 'structure' as const, id })),
    }),
    period: { ...period },
    ...total,
    ...(strata.length > 0 && { strata }),
    ...(definition.privacyUnit !== 'none' && { threshold }),
    ...(said.length > 0 && { notes: said }),
  };
}
