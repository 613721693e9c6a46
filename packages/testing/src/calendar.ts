/**
 * A day, counted from 1970-01-01. Dates are computed on such numbers: neither the clock nor the time zone of
 * the machine can change them.
 */
export type Day = number;

const DAYS_IN_400_YEARS = 146_097;
/** Days from 1 March of year 0 to 1 January 1970. */
const EPOCH = 719_468;

/** The number of a civil date of the Gregorian calendar (algorithm `days_from_civil` of H. Hinnant). */
export function dayOf(year: number, month: number, day: number): Day {
  // Years start in March, so that the leap day is their last.
  const shiftedYear = month > 2 ? year : year - 1;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_400_YEARS + dayOfEra - EPOCH;
}

function padded(number: number, length: number): string {
  return String(number).padStart(length, '0');
}

/** The civil date of a day: `2026-03-01` (algorithm `civil_from_days` of H. Hinnant). */
export function dateOf(day: Day): string {
  const shifted = day + EPOCH;
  const era = Math.floor(shifted / DAYS_IN_400_YEARS);
  const dayOfEra = shifted - era * DAYS_IN_400_YEARS;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month > 2 ? 0 : 1);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(dayOfMonth, 2)}`;
}

/** The month of a day: `2026-03`. */
export function monthOf(day: Day): string {
  return dateOf(day).slice(0, 7);
}

/** The day of the week, from 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The day itself, or the Friday before when it falls on a weekend. */
export function workingDayOnOrBefore(day: Day): Day {
  return day - Math.max(0, weekdayOf(day) - 5);
}

function lastSunday(year: number, month: number): Day {
  const last = dayOf(year, month + 1, 1) - 1;
  return last - (weekdayOf(last) % 7);
}

/**
 * A time of the day in Europe/Paris with its offset, summer time running from the last Sunday of March to
 * the last of October (directive 2000/84/EC).
 *
 * @example
 * parisTime(dayOf(2026, 7, 1), '14:30'); // '2026-07-01T14:30:00+02:00'
 */
export function parisTime(day: Day, time: string): string {
  const date = dateOf(day);
  const year = Number(date.slice(0, 4));
  const summer = day >= lastSunday(year, 3) && day < lastSunday(year, 10);
  return `${date}T${time}:00+0${summer ? 2 : 1}:00`;
}
