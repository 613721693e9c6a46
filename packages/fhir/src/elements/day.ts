const DAY_IN_FRANCE = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' });

/** An instant, or a date and time with its offset. */
const WITH_TIME = /^\d{4}-\d{2}-\d{2}T.*(?:Z|[+-]\d{2}:\d{2})$/;

/** The civil day, in France, of a date and time; anything else as it is. Records hold days; what is met in FHIR has the minute at times. */
export function dayOf(dateTime: unknown): unknown {
  if (typeof dateTime !== 'string' || !WITH_TIME.test(dateTime)) return dateTime;
  const time = new Date(dateTime);
  return Number.isNaN(time.getTime()) ? dateTime : DAY_IN_FRANCE.format(time);
}

/** How many whole minutes pass between two dates with their times; `undefined` where that is not known exactly. */
export function minutesBetween(start: unknown, end: unknown): number | undefined {
  if (typeof start !== 'string' || typeof end !== 'string') return undefined;
  if (!WITH_TIME.test(start) || !WITH_TIME.test(end)) return undefined;
  const minutes = (Date.parse(end) - Date.parse(start)) / 60_000;
  return Number.isInteger(minutes) && minutes >= 0 ? minutes : undefined;
}
