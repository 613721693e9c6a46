import {
  type IndicatorDefinition,
  type IndicatorResult,
  known,
  type Quantity,
  type Stratum,
  type StratumCrossing,
  units,
} from '@santeparticipative/core';
import type { Figures } from '../disclosure/figures.js';
import type { Release } from '../disclosure/release.js';
import { listedDisplay } from '../disclosure/stratum-display.js';
import { wilsonInterval } from '../statistics/wilson-interval.js';
import type { ColumnId } from './columns.js';
import type { Language } from './csv-form.js';
import { notesCell } from './notes-cell.js';

/** The cells of one line of a release, by column. What is absent is an empty cell. */
export type Row = { readonly [column in ColumnId]?: string | number | boolean | undefined };

/** The figures of a cell, each with its bounds where it is not exact. */
function figureCells({ value, numerator, denominator }: Figures): Row {
  const bounds = (quantity: Quantity | undefined) => ({
    exact: quantity?.value,
    min: quantity?.min,
    max: quantity?.max,
    unit: quantity?.unit,
  });
  const [of, over, under] = [value, numerator, denominator].map(bounds);
  return {
    value: of?.exact,
    value_min: of?.min,
    value_max: of?.max,
    numerator: over?.exact,
    numerator_min: over?.min,
    numerator_max: over?.max,
    numerator_unit: over?.unit,
    denominator: under?.exact,
    denominator_min: under?.min,
    denominator_max: under?.max,
    denominator_unit: under?.unit,
  };
}

/** A fraction of 1 as a percentage to one decimal. */
function percentage(fraction: number): number {
  return Math.round(fraction * 1000) / 10;
}

/** The confidence interval of a proportion, or of a share of the whole, that is shown. */
function intervalCells({ numerator, denominator }: Figures, { measure }: IndicatorDefinition): Row {
  if (measure.kind !== 'proportion' && measure.kind !== 'share') return {};
  const interval = wilsonInterval(numerator?.value ?? Number.NaN, denominator?.value ?? Number.NaN);
  return interval === undefined
    ? {}
    : { interval_low: percentage(interval.low), interval_high: percentage(interval.high) };
}

/** The name of a code: one that the publisher gave is not a list's, and has no translation. */
function displayIn(
  language: Language,
  { dimension, code, display }: StratumCrossing,
  { base }: IndicatorDefinition,
): string | undefined {
  const listed = listedDisplay(dimension, code, base);
  return display !== undefined && display === listed?.fr ? listed[language] : display;
}

function placeCells(stratum: Stratum, definition: IndicatorDefinition, language: Language): Row {
  const display = (place: StratumCrossing | undefined) =>
    place && displayIn(language, place, definition);
  const [second, third] = stratum.crossed ?? [];
  return {
    dimension: stratum.dimension,
    code: stratum.code,
    display: display(stratum),
    dimension_2: second?.dimension,
    code_2: second?.code,
    display_2: display(second),
    dimension_3: third?.dimension,
    code_3: third?.code,
    display_3: display(third),
  };
}

function rowsOf(
  result: IndicatorResult,
  definition: IndicatorDefinition,
  completeness: Release['completeness'],
  language: Language,
): Row[] {
  const period = known(result.period);
  const common: Row = {
    indicator: definition.id,
    version: definition.version,
    title: definition.title[language],
    start: known(period?.start),
    end: known(period?.end),
    unit: units.concepts[definition.unit].display[language],
    threshold: result.threshold,
    structures_expected: completeness?.expected,
    structures_received: completeness?.received,
    revision: result.meta.version,
    result: result.id,
    hash: result.definition?.hash,
    structures: result.structures?.map(({ id }) => id).join(' '),
    recorded_at: result.meta.recordedAt,
  };
  const row = (figures: Figures, cell: number, more: Row): Row => ({
    ...common,
    cell,
    suppressed: figures.suppressed === true,
    ...(figures.suppressed === true
      ? {}
      : { ...figureCells(figures), ...intervalCells(figures, definition) }),
    ...more,
  });
  return [
    row(result, 0, { note: notesCell(result.notes ?? []) }),
    ...(result.strata ?? []).map((stratum, index) =>
      row(stratum, index + 1, placeCells(stratum, definition, language)),
    ),
  ];
}

/** The lines of a release: the total of each result, then its strata. A hidden cell has no figure. */
export function releaseRows(release: Release, language: Language): Row[] {
  return release.results.flatMap((result, index) => {
    const definition = release.definitions[index];
    return definition === undefined
      ? []
      : rowsOf(result, definition, release.completeness, language);
  });
}
