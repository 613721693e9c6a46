import { CivilDate } from '@santeparticipative/core';
import { daysBetween } from './derived/duration.js';

/** The civil days that a result covers, both included. */
export interface EvaluationPeriod {
  readonly start: CivilDate;
  readonly end: CivilDate;
}

/** Throws a `RangeError` unless the text is a civil day. */
export function requireDay(day: CivilDate): void {
  if (!CivilDate.safeParse(day).success) {
    throw new RangeError('A day is a civil day (YYYY-MM-DD).');
  }
}

/** Throws a `RangeError` unless the period goes from a civil day to the same or a later one. */
export function requirePeriod({ start, end }: EvaluationPeriod): void {
  if (!CivilDate.safeParse(start).success || !CivilDate.safeParse(end).success || end < start) {
    throw new RangeError('A period goes from a civil day (YYYY-MM-DD) to the same or a later one.');
  }
}

/** How many days a period has, both ends included. */
export function daysOf({ start, end }: EvaluationPeriod): number {
  return daysBetween(start, end) + 1;
}
