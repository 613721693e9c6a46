import { dayBounds, known, type PartialDate } from '@santeparticipative/core';
import { daysOf, type EvaluationPeriod } from '../evaluation-period.js';
import type { Span } from '../span.js';
import { toTheDay } from './duration.js';

/**
 * A full-time equivalent in hundredths, half up: 0.805 is 81. It is read to the millionth first, because a decimal
 * fraction is seldom one that a binary number holds (0.285 × 100 is 28.499...).
 */
export function hundredthsOf(fte: number): number | undefined {
  const millionths = Math.floor(fte * 1_000_000 + 0.5);
  return Number.isSafeInteger(millionths) ? Math.floor((millionths + 5_000) / 10_000) : undefined;
}

/**
 * Days of a period that a span covers: those of the whole period on the side where the span certainly reaches
 * beyond it, else from or to the day that is told. `undefined` when that day is not known.
 */
function daysWithin({ start, end }: Span, period: EvaluationPeriod): number | undefined {
  const from = boundWithin(known(start), ({ last }) => last <= period.start, period.start);
  const to =
    end === undefined
      ? period.end
      : boundWithin(known(end), ({ first }) => first >= period.end, period.end);
  if (from === undefined || to === undefined) return undefined;
  return to < from ? 0 : daysOf({ start: from, end: to });
}

function boundWithin(
  date: PartialDate | undefined,
  isBeyond: (bounds: { first: string; last: string }) => boolean,
  edge: string,
): string | undefined {
  if (date === undefined) return undefined;
  return isBeyond(dayBounds(date)) ? edge : toTheDay(date);
}

/** The derived value `fteDays`: hundredths of a full-time equivalent, times the days of the period in post. */
export function fteDays(
  hundredths: number | undefined,
  span: Span,
  period: EvaluationPeriod,
): number | undefined {
  const days = daysWithin(span, period);
  return hundredths === undefined || days === undefined ? undefined : hundredths * days;
}
