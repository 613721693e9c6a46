import * as z from 'zod';
import { rule } from '../rule.js';

const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const OFFSET_DATE_TIME =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:(?:0\d|1[0-3]):[0-5]\d|14:00))$/;
const INSTANT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?Z$/;
const DURATION =
  /^P(?=\d|T\d)(?:\d{1,6}Y)?(?:\d{1,6}M)?(?:\d{1,6}W)?(?:\d{1,6}D)?(?:T(?=\d)(?:\d{1,6}H)?(?:\d{1,6}M)?(?:\d{1,6}S)?)?$/;

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

/** True when the text is a year, a month or a day that the Gregorian calendar has, from year 1 on. */
export function isRealDate(text: string): boolean {
  const parts = PARTIAL_DATE.exec(text);
  if (parts === null) return false;
  const [, year, month, day] = parts;
  if (Number(year) < 1) return false;
  if (month === undefined) return true;
  const days = daysInMonth(Number(year), Number(month));
  return day === undefined ? days > 0 : Number(day) >= 1 && Number(day) <= days;
}

function isRealDateTime(pattern: RegExp): (text: string) => boolean {
  return (text) => {
    const day = pattern.exec(text)?.[1];
    return day !== undefined && isRealDate(day);
  };
}

/**
 * A civil date in Europe/Paris with the precision at which it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 * It is real in the calendar: `2025-02-30` is refused.
 */
export const PartialDate: z.ZodString = z.string().refine(isRealDate, rule('time.not-a-date'));
/** A civil date at the precision at which it is known. See {@link PartialDate:var}. */
export type PartialDate = z.infer<typeof PartialDate>;

/** A civil date in Europe/Paris known to the day: `YYYY-MM-DD`. */
export const CivilDate: z.ZodString = z
  .string()
  .refine((text) => text.length === 10 && isRealDate(text), rule('time.not-a-day'));
/** A civil date known to the day. See {@link CivilDate:var}. */
export type CivilDate = z.infer<typeof CivilDate>;

/** An instant in UTC, to the second or finer: `2026-03-01T09:30:00Z`. */
export const Instant: z.ZodString = z
  .string()
  .refine(isRealDateTime(INSTANT), rule('time.not-an-instant'));
/** An instant in UTC. See {@link Instant:var}. */
export type Instant = z.infer<typeof Instant>;

/** A date and time with its offset from UTC: `2026-03-01T14:30:00+01:00`. */
export const OffsetDateTime: z.ZodString = z
  .string()
  .refine(isRealDateTime(OFFSET_DATE_TIME), rule('time.not-a-date-time'));
/** A date and time with its offset from UTC. See {@link OffsetDateTime:var}. */
export type OffsetDateTime = z.infer<typeof OffsetDateTime>;

/** When something starts: a partial date, or a date and time with its offset. */
export const DateOrDateTime: z.ZodString = z
  .string()
  .refine(
    (text) => isRealDate(text) || isRealDateTime(OFFSET_DATE_TIME)(text),
    rule('time.not-a-date-or-time'),
  );
/** A partial date, or a date and time with its offset. */
export type DateOrDateTime = z.infer<typeof DateOrDateTime>;

/** A length of time, ISO 8601: `P6W` is six weeks, `PT90M` an hour and a half. */
export const Duration: z.ZodString = z
  .string()
  .refine((text) => DURATION.test(text), rule('time.not-a-duration'));
/** A length of time, ISO 8601. See {@link Duration:var}. */
export type Duration = z.infer<typeof Duration>;

/** The days between which a partial date lies, both included: `2017-02` gives 2017-02-01 and 2017-02-28. */
export function dayBounds(date: PartialDate): {
  readonly first: CivilDate;
  readonly last: CivilDate;
} {
  if (date.length === 10) return { first: date, last: date };
  if (date.length === 7) {
    const days = daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5)));
    return { first: `${date}-01`, last: `${date}-${days}` };
  }
  return { first: `${date}-01-01`, last: `${date}-12-31` };
}

/**
 * True when the end is certainly before the start. Dates of different precision are compared at the coarser
 * one, so `2017` is not before `2017-03`. A date and time counts as its civil day, as written.
 */
export function isBefore(end: DateOrDateTime, start: DateOrDateTime): boolean {
  const precision = Math.min(end.length, start.length, 10);
  return end.slice(0, precision) < start.slice(0, precision);
}
