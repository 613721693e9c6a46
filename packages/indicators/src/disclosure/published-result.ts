import {
  deterministicId,
  Id,
  type IndicatorDefinition,
  type IndicatorResult,
  type Quantity,
  type Stratum,
} from '@santeparticipative/core';
import type { Cell } from '../evaluation/cell.js';
import { cellValue } from '../evaluation/cell-value.js';
import type { PartialResult } from '../evaluation/partial-result.js';
import type { Figures } from './figures.js';
import { notesOn } from './notes.js';
import type { PublishOptions } from './publish-options.js';
import { displayOf } from './stratum-display.js';
import type { Suppression } from './suppression.js';
import { DEFAULT_THRESHOLD } from './threshold.js';

function exactly(value: number): Quantity {
  return { value, precision: 'exact' };
}

/** What a cell publishes: its value, and what the value rests on. */
function figuresOf(cell: Cell, definition: IndicatorDefinition): Figures {
  const value = cellValue(cell, definition);
  const figures = value === undefined ? {} : { value: exactly(value) };
  switch (definition.measure.kind) {
    case 'proportion':
      return { ...figures, numerator: exactly(cell.numerator), denominator: exactly(cell.n) };
    case 'mean':
    case 'median':
    case 'quantile':
      return { ...figures, denominator: exactly(cell.n) };
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

/** Writes a partial result as a record that may be published, without anything of its hidden cells. */
export function publishedResult(
  partial: PartialResult,
  suppression: Suppression,
  options: PublishOptions,
): IndicatorResult {
  const { definition, hash, period, subject } = partial;
  const { threshold = DEFAULT_THRESHOLD, recordedAt, idPrefix, displays } = options;
  const hiddenFigures: Figures = { suppressed: true };
  const total = suppression.total ? hiddenFigures : figuresOf(partial.total, definition);
  const strata = partial.strata.map((stratum): Stratum => {
    const { dimension, code, cell } = stratum;
    const display = displayOf(dimension, code, definition.base, displays);
    return {
      dimension,
      code,
      ...(display !== undefined && { display }),
      ...(suppression.strata.has(stratum) ? hiddenFigures : figuresOf(cell, definition)),
    };
  });
  const said = notesOn(partial, [total, ...strata], options);
  return {
    type: 'indicator-result',
    id: idOf(partial, idPrefix),
    meta: { version: 1, recordedAt, status: 'active' },
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
