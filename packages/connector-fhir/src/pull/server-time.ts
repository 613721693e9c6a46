/** The second that is added to a day now and then, which no clock of a program knows. */
const LEAP_SECOND = /:60(?=$|[.Z+-])/;

/** Milliseconds since 1970 of an instant of FHIR; a leap second counts as the one after it. */
export function instantOf(text: unknown): number | undefined {
  if (typeof text !== 'string') return undefined;
  const leaps = LEAP_SECOND.test(text);
  const time = Date.parse(leaps ? text.replace(LEAP_SECOND, ':59') : text);
  if (Number.isNaN(time)) return undefined;
  return leaps ? time + 1000 : time;
}

/** An instant as a search says it. */
export function searchedInstant(time: number): string {
  return encodeURIComponent(new Date(time).toISOString());
}

/** The most that an instant may differ from what a server knows and rounds, in milliseconds. */
export function roundingOf(text: string): number {
  return text.includes('.') ? 1 : 1000;
}

/** The earliest of some instants, of which any may be unknown. */
export function earliest(...times: readonly (number | undefined)[]): number | undefined {
  const known = times.filter((time) => time !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}

/** The latest of some instants, of which any may be unknown. */
export function latest(...times: readonly (number | undefined)[]): number | undefined {
  const known = times.filter((time) => time !== undefined);
  return known.length === 0 ? undefined : Math.max(...known);
}
