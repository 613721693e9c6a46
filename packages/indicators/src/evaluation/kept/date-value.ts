import {
  type FieldPath,
  isMissing,
  isRealDate,
  type Missing,
  type PartialDate,
} from '@santeparticipative/core';
import { parisDay } from '../paris-day.js';
import { valueAt } from './field-value.js';

/** What a field says of a date. */
export type DateValue = PartialDate | Missing;

/** The dates that definitions read. One that is absent is not in the map. */
export type DateValues = ReadonlyMap<FieldPath, DateValue>;

const UNKNOWN_DATE: Missing = { missing: 'unknown' };
const NO_DATES: DateValues = new Map();

/** A date as it is; a date and time as its civil day in Europe/Paris; what is no date as one that nobody knows. */
export function dateOf(value: unknown): DateValue | undefined {
  if (value === undefined || isMissing(value)) return value;
  if (typeof value !== 'string') return UNKNOWN_DATE;
  return isRealDate(value) ? value : (parisDay(value) ?? UNKNOWN_DATE);
}

/** Reads dates. A date of a period that is missing for a reason is missing for that reason. */
export function readDates(value: unknown, paths: ReadonlySet<FieldPath>): DateValues {
  if (paths.size === 0) return NO_DATES;
  const dates = new Map<FieldPath, DateValue>();
  for (const path of paths) {
    const date = dateOf(valueAt(value, path));
    if (date !== undefined) dates.set(path, date);
  }
  return dates;
}
