import { type CivilDate, dayBounds } from '@santeparticipative/core';
import { text, texts } from '../sql/quoting.js';

/**
 * Comparisons of a partial date with a day, as expressions: of the days between which the date lies, its first or its
 * last one. They compare texts, which costs the least: a date that is no beginning of the day's own text comes before
 * or after it as a whole, and of the two that are (`2025` and `2025-03` of `2025-03-15`) it is known beforehand.
 * Nothing is known of no date.
 */
const PREFIXES = ['YYYY'.length, 'YYYY-MM'.length];

function looser(day: CivilDate): string[] {
  return PREFIXES.map((length) => day.slice(0, length));
}

function oneOf(date: string, dates: readonly string[]): string {
  return `${date} IN (${texts(dates).slice(1, -1)})`;
}

/** Its last day comes before the day. */
export function endsBefore(date: string, day: CivilDate): string {
  return `(${date} < ${text(day)} AND NOT ${oneOf(date, looser(day))})`;
}

/** Its first day comes after the day. */
export function startsAfter(date: string, day: CivilDate): string {
  return `${date} > ${text(day)}`;
}

/** Its first day is the day. */
export function startsOn(date: string, day: CivilDate): string {
  return oneOf(date, [day, ...looser(day).filter((other) => dayBounds(other).first === day)]);
}

/** Its last day is the day. */
export function endsOn(date: string, day: CivilDate): string {
  return oneOf(date, [day, ...looser(day).filter((other) => dayBounds(other).last === day)]);
}

/** Its first day is the day, or comes after it. */
export function startsFrom(date: string, day: CivilDate): string {
  return `(${startsAfter(date, day)} OR ${startsOn(date, day)})`;
}

/** Its last day is the day, or comes before it. */
export function endsBy(date: string, day: CivilDate): string {
  return `(${endsBefore(date, day)} OR ${endsOn(date, day)})`;
}
