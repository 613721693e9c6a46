import type { IndicatorResult } from '@santeparticipative/core';
import type { ComparedFigure } from './comparison.js';
import type { CompareRule } from './messages.js';

type Result = IndicatorResult;

function* valueReasons(figures: readonly Result[]): Generator<CompareRule> {
  if (figures.some(({ suppressed }) => suppressed === true)) yield 'compare.hidden';
  else if (figures.some(({ value }) => value?.value === undefined)) yield 'compare.no-value';
  const precisions = figures.map(({ value }) => value?.precision);
  if (precisions.some((precision) => precision === 'at-least' || precision === 'at-most')) {
    yield 'compare.bound';
  }
  if (precisions.includes('approximate')) yield 'compare.approximate';
}

function idsOf({ structures = [] }: Result): string {
  return structures
    .map(({ id }) => id)
    .sort()
    .join(' ');
}

/** What a figure is about beside its structures. */
function scopeOf({ programme, about, territory }: Result): string {
  return JSON.stringify([programme?.id, about?.type, about?.id, territory?.id]);
}

function lacked({ completeness }: ComparedFigure): string {
  const { expected = 0, missing = [] } = completeness ?? {};
  // Of two campaigns that each have all that they expect, the figures tell which structures they are of.
  return missing.length === 0 ? '' : `${expected} ${[...missing].sort().join(' ')}`;
}

/** Why the values of two figures, or what they are of, cannot be set side by side as they are. */
export function* figureReasons(
  before: ComparedFigure,
  after: ComparedFigure,
): Generator<CompareRule> {
  const [first, second] = [before.result, after.result];
  yield* valueReasons([first, second]);
  if (idsOf(first) !== idsOf(second)) yield 'compare.different-structures';
  if (scopeOf(first) !== scopeOf(second)) yield 'compare.different-scope';
  if (lacked(before) !== lacked(after)) yield 'compare.different-completeness';
  if (first.nature !== second.nature) yield 'compare.declared-and-computed';
  else if (first.nature === 'declared') yield 'compare.declared';
  if (first.threshold !== second.threshold) yield 'compare.different-threshold';
}
