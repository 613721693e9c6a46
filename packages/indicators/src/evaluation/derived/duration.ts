import { type CivilDate, known, type PartialDate } from '@santeparticipative/core';
import type { Span } from '../span.js';

const MILLISECONDS_A_DAY = 86_400_000;
const MINUTES_AN_HOUR = 60;
const HOURS_A_DAY = 24;

/** The date when it is known to the day. */
export function toTheDay(date: PartialDate | undefined): CivilDate | undefined {
  return date?.length === 'YYYY-MM-DD'.length ? date : undefined;
}

/** Days from one civil day to another: 0 on the same day, negative backwards. Civil days have no time zone. */
export function daysBetween(start: CivilDate, end: CivilDate): number {
  return (Date.parse(`${end}T00:00:00Z`) - Date.parse(`${start}T00:00:00Z`)) / MILLISECONDS_A_DAY;
}

/** The derived value `durationDays`: days from start to end, both known to the day. */
export function durationDays(span: Span): number | undefined {
  const start = toTheDay(known(span.start));
  const end = toTheDay(known(span.end));
  if (start === undefined || end === undefined || end < start) return undefined;
  return daysBetween(start, end);
}

const MINUTES = /^P(?:(\d{1,6})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?)?$/;

/**
 * The derived value `durationMinutes`: an ISO 8601 duration in minutes. Weeks, months, years and seconds give
 * none: nobody states an hour of workshop in them, and a month has no fixed length.
 */
export function durationMinutes(duration: string | undefined): number | undefined {
  const [matched, days = 0, hours = 0, minutes = 0] = MINUTES.exec(duration ?? '') ?? [];
  if (matched === undefined) return undefined;
  return (Number(days) * HOURS_A_DAY + Number(hours)) * MINUTES_AN_HOUR + Number(minutes);
}
