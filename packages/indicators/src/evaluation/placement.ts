import { dayBounds, type IndicatorDefinition, known } from '@santeparticipative/core';
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
 */
export function place(
  span: Span,
  time: IndicatorDefinition['time'],
  period: EvaluationPeriod,
): Placement {
  if (time === 'overlap') return placeOverlap(span, period);
  if (time === 'end' && span.end === undefined) return 'outside';
  const date = known(time === 'end' ? span.end : span.start);
  if (date === undefined) return 'unplaced';
  const { first, last } = dayBounds(date);
  if (last < period.start || first > period.end) return 'outside';
  return first >= period.start && last <= period.end ? 'inside' : 'unplaced';
}

function placeOverlap(span: Span, period: EvaluationPeriod): Placement {
  const startDate = known(span.start);
  const endDate = known(span.end);
  const start = startDate === undefined ? undefined : dayBounds(startDate);
  const end = endDate === undefined ? undefined : dayBounds(endDate);
  if (start !== undefined && start.first > period.end) return 'outside';
  if (end !== undefined && end.last < period.start) return 'outside';

  const latestStart = start?.last ?? END_OF_TIME;
  const latestEnd = end?.last ?? END_OF_TIME;
  const startsInTime = latestStart <= period.end || latestEnd <= period.end;
  const endsInTime =
    span.end === undefined ||
    (end !== undefined && end.first >= period.start) ||
    (start !== undefined && start.first >= period.start);
  return startsInTime && endsInTime ? 'inside' : 'unplaced';
}
