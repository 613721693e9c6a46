import { dayBounds, isRealDate } from '@santeparticipative/core';
import type { EvaluationPeriod } from './evaluation-period.js';

const QUARTER = /^(\d{4})-Q([1-4])$/;

/**
 * The civil days, in Europe/Paris, of a year (`2025`), a quarter (`2025-Q3`), a month (`2025-07`) or a day.
 * `undefined` when the text is none of these.
 *
 * @example
 * calendarPeriod('2025-Q3'); // { start: '2025-07-01', end: '2025-09-30' }
 */
export function calendarPeriod(text: string): EvaluationPeriod | undefined {
  const [, year, quarter] = QUARTER.exec(text) ?? [];
  if (year !== undefined && quarter !== undefined) {
    const month = (number: number) => `${year}-${String(number).padStart(2, '0')}`;
    const last = 3 * Number(quarter);
    if (!isRealDate(year)) return undefined;
    return { start: dayBounds(month(last - 2)).first, end: dayBounds(month(last)).last };
  }
  if (!isRealDate(text)) return undefined;
  const { first, last } = dayBounds(text);
  return { start: first, end: last };
}
