// The calendar as regular expressions, which a compiled check runs and a JSON Schema states.
const YEAR = '(?:[1-9]\\d{3}|0[1-9]\\d{2}|00[1-9]\\d|000[1-9])';
const MONTH = '(?:0[1-9]|1[0-2])';
const DAY_OF_ANY_YEAR =
  '(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)';
const LEAP_YEAR = '(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)';
const DAY = `(?:${YEAR}-${DAY_OF_ANY_YEAR}|${LEAP_YEAR}-02-29)`;
const TIME = '(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?';
const OFFSET = '(?:Z|[+-](?:(?:0\\d|1[0-3]):[0-5]\\d|14:00))';

const DAYS = '(?:\\d{1,6}Y)?(?:\\d{1,6}M)?(?:\\d{1,6}W)?(?:\\d{1,6}D)?';
const HOURS = '(?:\\d{1,6}H)?(?:\\d{1,6}M)?(?:\\d{1,6}S)?';

/** What texts about time look like. */
export const timePatterns = {
  partialDate: new RegExp(`^(?:${DAY}|${YEAR}(?:-${MONTH})?)$`),
  civilDate: new RegExp(`^${DAY}$`),
  instant: new RegExp(`^${DAY}T${TIME}Z$`),
  offsetDateTime: new RegExp(`^${DAY}T${TIME}${OFFSET}$`),
  dateOrDateTime: new RegExp(`^(?:${DAY}(?:T${TIME}${OFFSET})?|${YEAR}(?:-${MONTH})?)$`),
  duration: new RegExp(`^P(?=\\d|T\\d)${DAYS}(?:T(?=\\d)${HOURS})?$`),
} as const;

const HYPHEN = 0x2d;
const ZERO = 0x30;

/** The number that two digits make, or -1 when they are no digits. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const units = text.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && units >= 0 && units <= 9 ? tens * 10 + units : -1;
}

/** True for most days, at a fraction of what the pattern costs: those up to the 30th, February aside. */
function isUsualDay(text: string): boolean {
  if (text.length !== 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) {
    return false;
  }
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  return (
    twoDigits(text, 0) > 0 &&
    twoDigits(text, 2) >= 0 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= (month === 2 ? 28 : 30)
  );
}

/** A duration without what looks ahead, which is that something follows P and T: not every language can. */
export const durationWithoutLookahead = `^P${DAYS}(?:T${HOURS})?$`;

/** True when the text is a year, a month or a day that the Gregorian calendar has, from year 1 on. */
export function isRealDate(text: string): boolean {
  return isUsualDay(text) || timePatterns.partialDate.test(text);
}

/** True when the text is a day that the Gregorian calendar has. */
export function isRealDay(text: string): boolean {
  return timePatterns.civilDate.test(text);
}

/** True when the text is an instant in UTC, on a real day. */
export function isInstant(text: string): boolean {
  return timePatterns.instant.test(text);
}

/** True when the text is a date and time with its offset from UTC, on a real day. */
export function isOffsetDateTime(text: string): boolean {
  return timePatterns.offsetDateTime.test(text);
}

/** True when the text is a real date, or a date and time with its offset. */
export function isDateOrDateTime(text: string): boolean {
  return timePatterns.dateOrDateTime.test(text);
}

/** True when the text is a length of time in ISO 8601. */
export function isDuration(text: string): boolean {
  return timePatterns.duration.test(text);
}

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

/** The days between which a partial date lies, both included: `2017-02` gives 2017-02-01 and 2017-02-28. */
export function dayBounds(date: string): { readonly first: string; readonly last: string } {
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
export function isBefore(end: string, start: string): boolean {
  const precision = Math.min(end.length, start.length, 10);
  if (end.length === precision && start.length === precision) return end < start;
  return end.slice(0, precision) < start.slice(0, precision);
}
