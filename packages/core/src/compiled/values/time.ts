// Generated from the schemas by `pnpm generate`: change the schemas instead.
import * as valuesCalendar from '../../values/calendar.js';


export function isInstant(value: unknown): boolean {
  return typeof value === 'string' && valuesCalendar.isInstant(value as never);
}

export function isPartialDate(value: unknown): boolean {
  return typeof value === 'string' && valuesCalendar.isRealDate(value as never);
}

export function isDuration(value: unknown): boolean {
  return typeof value === 'string' && valuesCalendar.isDuration(value as never);
}

export function isDateOrDateTime(value: unknown): boolean {
  return typeof value === 'string' && valuesCalendar.isDateOrDateTime(value as never);
}
