const ZERO = 0x30;
const HYPHEN = 0x2d;
const COLON = 0x3a;
const POINT = 0x2e;
const PLUS = 0x2b;
const T = 0x54;
const Z = 0x5a;

/** What a text that should tell a time is: right, not in its form, or a day that no calendar has. */
export type TimeVerdict = 'right' | 'wrong-form' | 'impossible';

function digitAt(text: string, at: number): number {
  const digit = text.charCodeAt(at) - ZERO;
  return digit >= 0 && digit <= 9 ? digit : -1;
}

/** The number that two digits make, or -1 when they are no digits. */
function twoDigits(text: string, at: number): number {
  const tens = digitAt(text, at);
  const units = digitAt(text, at + 1);
  return tens < 0 || units < 0 ? -1 : tens * 10 + units;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The verdict on the first characters of a text as a date that ends at `end`: a year, a month or a day. */
function dateVerdict(text: string, end: number): TimeVerdict {
  const century = twoDigits(text, 0);
  const years = twoDigits(text, 2);
  if (century < 0 || years < 0 || century + years === 0) return 'wrong-form';
  if (end === 4) return 'right';
  const month = twoDigits(text, 5);
  if (text.charCodeAt(4) !== HYPHEN || month < 1 || month > 12) return 'wrong-form';
  if (end === 7) return 'right';
  const day = twoDigits(text, 8);
  if (text.charCodeAt(7) !== HYPHEN || day < 1 || day > 31) return 'wrong-form';
  return day <= daysIn(century * 100 + years, month) ? 'right' : 'impossible';
}

/** Where a time of day ends that starts at `start`, or -1 when there is none: seconds, and a fraction if any. */
function endOfTime(text: string, start: number): number {
  const hours = twoDigits(text, start);
  const minutes = twoDigits(text, start + 3);
  const seconds = twoDigits(text, start + 6);
  if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59 || seconds < 0 || seconds > 60)
    return -1;
  if (text.charCodeAt(start + 2) !== COLON || text.charCodeAt(start + 5) !== COLON) return -1;
  let at = start + 8;
  if (text.charCodeAt(at) !== POINT) return at;
  at += 1;
  const first = at;
  while (digitAt(text, at) >= 0) at += 1;
  return at === first ? -1 : at;
}

function isOffset(text: string, at: number): boolean {
  const sign = text.charCodeAt(at);
  if (sign === Z) return text.length === at + 1;
  if ((sign !== PLUS && sign !== HYPHEN) || text.length !== at + 6) return false;
  const hours = twoDigits(text, at + 1);
  const minutes = twoDigits(text, at + 4);
  if (text.charCodeAt(at + 3) !== COLON || hours < 0 || minutes < 0 || minutes > 59) return false;
  return hours < 14 || (hours === 14 && minutes === 0);
}

/** The verdict on a date of FHIR: a year, a month or a day. */
export function verdictOnDate(text: string): TimeVerdict {
  const { length } = text;
  return length === 10 || length === 7 || length === 4 ? dateVerdict(text, length) : 'wrong-form';
}

/** The verdict on an instant of FHIR: a day, a time with seconds, and its offset from UTC. */
export function verdictOnInstant(text: string): TimeVerdict {
  if (text.charCodeAt(10) !== T) return 'wrong-form';
  const day = dateVerdict(text, 10);
  if (day === 'wrong-form') return day;
  const end = endOfTime(text, 11);
  return end > 0 && isOffset(text, end) ? day : 'wrong-form';
}

/** The verdict on a dateTime of FHIR: a date, or what an instant is. */
export function verdictOnDateTime(text: string): TimeVerdict {
  return text.length <= 10 ? verdictOnDate(text) : verdictOnInstant(text);
}

/** True of a time of day, which has seconds and no offset. */
export function isTimeOfDay(text: string): boolean {
  return endOfTime(text, 0) === text.length;
}
