import { dayBounds, isBefore, known, type Placing } from '@santeparticipative/core';
import type { EvaluationPeriod } from './evaluation-period.js';
import { place } from './placement.js';
import type { Span } from './span.js';

/** The dimensions that split a result over time. */
export type CalendarDimension = 'month' | 'quarter' | 'year';

/** The code of the month, quarter or year of a date that is precise enough: `2025-03`, `2025-Q1`, `2025`. */
function codeOf(date: string, dimension: CalendarDimension): string {
  const year = date.slice(0, 4);
  if (dimension === 'month') return date.slice(0, 7);
  return dimension === 'year' ? year : `${year}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
}

function nextMonth(month: string): string {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))];
  const next = number === 12 ? [year + 1, 1] : [year, number + 1];
  return next.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}

/** The months, quarters or years of a period, each cut at the period's bounds. */
export function bucketsOf(
  period: EvaluationPeriod,
  dimension: CalendarDimension,
): ReadonlyMap<string, EvaluationPeriod> {
  const buckets = new Map<string, EvaluationPeriod>();
  const lastMonth = period.end.slice(0, 7);
  for (let month = period.start.slice(0, 7); month <= lastMonth; month = nextMonth(month)) {
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
    return [...buckets]
      .filter(([, bucket]) => place(span, 'overlap', bucket) === 'inside')
      .map(([code]) => code);
  }
  const date = known(placing === 'end' ? span.end : span.start) ?? '';
  const precise = date.length >= (dimension === 'year' ? 'YYYY'.length : 'YYYY-MM'.length);
  return precise ? [codeOf(date, dimension)] : [];
}
