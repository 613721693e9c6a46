import * as z from 'zod';
import { withCondition } from '../condition.js';
import { rule } from '../rule.js';

// The calendar, as one regular expression: what a compiled check and a JSON Schema can both use.
const YEAR = '(?!0000)\\d{4}';
const MONTH = '(?:0[1-9]|1[0-2])';
const DAY_OF_ANY_YEAR =
  '(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))';
const LEAP_YEAR =
  '(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][48]|[13579][26]|[2468]0)00)';
const DAY = `(?:${YEAR}-${DAY_OF_ANY_YEAR}|${LEAP_YEAR}-02-29)`;
const TIME = '(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?';
const OFFSET = '(?:Z|[+-](?:(?:0\\d|1[0-3]):[0-5]\\d|14:00))';

const PARTIAL_DATE = new RegExp(`^(?:${YEAR}(?:-${MONTH})?|${DAY})$`);
const CIVIL_DATE = new RegExp(`^${DAY}$`);
const INSTANT = new RegExp(`^${DAY}T${TIME}Z$`);
const OFFSET_DATE_TIME = new RegExp(`^${DAY}T${TIME}${OFFSET}$`);
const DATE_OR_DATE_TIME = new RegExp(`^(?:${YEAR}(?:-${MONTH})?|${DAY}(?:T${TIME}${OFFSET})?)$`);
const DURATION =
  /^P(?=\d|T\d)(?:\d{1,6}Y)?(?:\d{1,6}M)?(?:\d{1,6}W)?(?:\d{1,6}D)?(?:T(?=\d)(?:\d{1,6}H)?(?:\d{1,6}M)?(?:\d{1,6}S)?)?$/;

/** True when the text is a year, a month or a day that the Gregorian calendar has, from year 1 on. */
export function isRealDate(text: string): boolean {
  return PARTIAL_DATE.test(text);
}

/** True when the text is a day that the Gregorian calendar has. */
export function isRealDay(text: string): boolean {
  return CIVIL_DATE.test(text);
}

/** True when the text is an instant in UTC, on a real day. */
export function isInstant(text: string): boolean {
  return INSTANT.test(text);
}

/** True when the text is a date and time with its offset from UTC, on a real day. */
export function isOffsetDateTime(text: string): boolean {
  return OFFSET_DATE_TIME.test(text);
}

/** True when the text is a real date, or a date and time with its offset. */
export function isDateOrDateTime(text: string): boolean {
  return DATE_OR_DATE_TIME.test(text);
}

/** True when the text is a length of time in ISO 8601. */
export function isDuration(text: string): boolean {
  return DURATION.test(text);
}

/**
 * A civil date in Europe/Paris with the precision at which it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 * It is real in the calendar: `2025-02-30` is refused.
 */
export const PartialDate: z.ZodString = withCondition(
  z.string(),
  isRealDate,
  rule('time.not-a-date'),
  { pattern: PARTIAL_DATE.source },
);
/** A civil date at the precision at which it is known. See {@link PartialDate:var}. */
export type PartialDate = z.infer<typeof PartialDate>;

/** A civil date in Europe/Paris known to the day: `YYYY-MM-DD`. */
export const CivilDate: z.ZodString = withCondition(z.string(), isRealDay, rule('time.not-a-day'), {
  pattern: CIVIL_DATE.source,
});
/** A civil date known to the day. See {@link CivilDate:var}. */
export type CivilDate = z.infer<typeof CivilDate>;

/** An instant in UTC, to the second or finer: `2026-03-01T09:30:00Z`. */
export const Instant: z.ZodString = withCondition(
  z.string(),
  isInstant,
  rule('time.not-an-instant'),
  { pattern: INSTANT.source },
);
/** An instant in UTC. See {@link Instant:var}. */
export type Instant = z.infer<typeof Instant>;

/** A date and time with its offset from UTC: `2026-03-01T14:30:00+01:00`. */
export const OffsetDateTime: z.ZodString = withCondition(
  z.string(),
  isOffsetDateTime,
  rule('time.not-a-date-time'),
  { pattern: OFFSET_DATE_TIME.source },
);
/** A date and time with its offset from UTC. See {@link OffsetDateTime:var}. */
export type OffsetDateTime = z.infer<typeof OffsetDateTime>;

/** When something starts: a partial date, or a date and time with its offset. */
export const DateOrDateTime: z.ZodString = withCondition(
  z.string(),
  isDateOrDateTime,
  rule('time.not-a-date-or-time'),
  { pattern: DATE_OR_DATE_TIME.source },
);
/** A partial date, or a date and time with its offset. */
export type DateOrDateTime = z.infer<typeof DateOrDateTime>;

/** A length of time, ISO 8601: `P6W` is six weeks, `PT90M` an hour and a half. */
export const Duration: z.ZodString = withCondition(
  z.string(),
  isDuration,
  rule('time.not-a-duration'),
  { pattern: DURATION.source },
);
/** A length of time, ISO 8601. See {@link Duration:var}. */
export type Duration = z.infer<typeof Duration>;

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

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
