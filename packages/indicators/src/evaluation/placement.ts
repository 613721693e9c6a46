import { dayBounds, known, type Placing } from '@santeparticipative/core';
import type { EvaluationPeriod } from './evaluation-period.js';
import type { Span } from './span.js';

/** Where a record stands: in the period, out of it, or dated too loosely to tell. */
export type Placement = 'inside' | 'outside' | 'unplaced';

const END_OF_TIME = '9999-12-31';

/**
 * Places a record in the period, by one rule: it counts when it is certainly inside.
 *
 * With `start`, `end` and `date`, all the days of the partial date lie inside the period: `2025` lies inside
 * the year 2025, and is unplaced in its first quarter. An absent end has not come: the record is outside.
 *
 * With `overlap`, the record starts certainly not after the period's end, and ends certainly not before its
 * start; an absent end is open. What starts never starts after it ended, so one bound may place the other.
 *
 * With `same-period`, the first day that it may start on and the last that it may end on are the period's:
 * `2025` to `2025` is the year 2025. One that certainly does not meet the period is outside; any other, which
 * covers another time, or nobody knows which, is unplaced.
 */
export function place(span: Span, placing: Placing, period: EvaluationPeriod): Placement {
  if (placing === 'overlap') return placeOverlap(boundsOf(span), period);
  if (placing === 'same-period') return placeSamePeriod(boundsOf(span), period);
  if (placing === 'end' && span.end === undefined) return 'outside';
  const date = known(placing === 'end' ? span.end : span.start);
  if (date === undefined) return 'unplaced';
  const { first, last } = dayBounds(date);
  if (last < period.start || first > period.end) return 'outside';
  return first >= period.start && last <= period.end ? 'inside' : 'unplaced';
}

/** Tells of periods, one after the other, whether a span certainly overlaps them. */
export function overlapsOf(span: Span): (period: EvaluationPeriod) => boolean {
  const bounds = boundsOf(span);
  return (period) => placeOverlap(bounds, period) === 'inside';
}

interface Bounds {
  readonly start: { readonly first: string; readonly last: string } | undefined;
  readonly end: { readonly first: string; readonly last: string } | undefined;
  /** True when no end is told. */
  readonly isOpen: boolean;
}

function boundsOf(span: Span): Bounds {
  const start = known(span.start);
  const end = known(span.end);
  return {
    start: start === undefined ? undefined : dayBounds(start),
    end: end === undefined ? undefined : dayBounds(end),
    isOpen: span.end === undefined,
  };
}

function isOutside({ start, end }: Bounds, period: EvaluationPeriod): boolean {
  return (
    (start !== undefined && start.first > period.end) ||
    (end !== undefined && end.last < period.start)
  );
}

function placeOverlap(bounds: Bounds, period: EvaluationPeriod): Placement {
  if (isOutside(bounds, period)) return 'outside';
  const { start, end, isOpen } = bounds;
  const latestStart = start?.last ?? END_OF_TIME;
  const latestEnd = end?.last ?? END_OF_TIME;
  const startsInTime = latestStart <= period.end || latestEnd <= period.end;
  const endsInTime =
    isOpen ||
    (end !== undefined && end.first >= period.start) ||
    (start !== undefined && start.first >= period.start);
  return startsInTime && endsInTime ? 'inside' : 'unplaced';
}

function placeSamePeriod(bounds: Bounds, period: EvaluationPeriod): Placement {
  if (isOutside(bounds, period)) return 'outside';
  const isSame = bounds.start?.first === period.start && bounds.end?.last === period.end;
  return isSame ? 'inside' : 'unplaced';
}
