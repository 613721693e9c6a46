import { dayBounds, isBefore, known, type Placing } from '@santeparticipative/core';
import type { EvaluationPeriod } from './evaluation-period.js';
import { overlapsOf } from './placement.js';
import type { Span } from './span.js';

/** The dimensions that split a result over time. */
export type CalendarDimension = 'month' | 'quarter' | 'year';

/** The code of the month, quarter or year of a date that is precise enough: `2025-03`, `2025-Q1`, `2025`. */
function codeOf(date: string, dimension: CalendarDimension): string {
  const year = date.slice(0, 4);
  if (dimension === 'month') return date.slice(0, 7);
  return dimension === 'year' ? year : `${year}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
}

const MONTHS_A_YEAR = 12;

/** The months from that of one day to that of another, as `YYYY-MM`. */
function* monthsOf({ start, end }: EvaluationPeriod): Generator<string> {
  const numberOf = (day: string) =>
    MONTHS_A_YEAR * Number(day.slice(0, 4)) + Number(day.slice(5, 7)) - 1;
  for (let number = numberOf(start); number <= numberOf(end); number += 1) {
    const year = String(Math.floor(number / MONTHS_A_YEAR)).padStart(4, '0');
    yield `${year}-${String((number % MONTHS_A_YEAR) + 1).padStart(2, '0')}`;
  }
}

/** The months, quarters or years of a period, each cut at the period's bounds. */
export function bucketsOf(
  period: EvaluationPeriod,
  dimension: CalendarDimension,
): ReadonlyMap<string, EvaluationPeriod> {
  const buckets = new Map<string, EvaluationPeriod>();
  for (const month of monthsOf(period)) {
    const code = codeOf(month, dimension);
    const { first, last } = dayBounds(month);
    const start =
      buckets.get(code)?.start ?? (isBefore(first, period.start) ? period.start : first);
    buckets.set(code, { start, end: isBefore(period.end, last) ? period.end : last });
  }
  return buckets;
}

/**
 * The months, quarters or years that a record of the period counts in: the one of its date, or, for what lasts
 * (`overlap`, `same-period`), each one that it certainly overlaps. None when its date is not precise enough.
 */
export function calendarCodes(
  span: Span,
  placing: Placing,
  dimension: CalendarDimension,
  buckets: ReadonlyMap<string, EvaluationPeriod>,
): string[] {
  if (placing === 'overlap' || placing === 'same-period') {
    const overlaps = overlapsOf(span);
    return [...buckets].flatMap(([code, bucket]) => (overlaps(bucket) ? code : []));
  }
  const date = known(placing === 'end' ? span.end : span.start) ?? '';
  const precise = date.length >= (dimension === 'year' ? 'YYYY'.length : 'YYYY-MM'.length);
  return precise ? [codeOf(date, dimension)] : [];
}
