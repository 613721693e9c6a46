/** The milliseconds that a text stands for when it has a time; a day, a month or a year stands for none. */
function instantOf(text: string): number | undefined {
  return text.length > 10 ? Date.parse(text) : undefined;
}

/**
 * True when one date or time is at or before another, as FHIRPath compares them: of `2017` and `2017-03` nobody can
 * tell, and an invariant that is not true does not hold. What is no text is accused elsewhere.
 */
export function isAtOrBefore(one: unknown, other: unknown): boolean {
  if (typeof one !== 'string' || typeof other !== 'string') return true;
  const first = instantOf(one);
  const second = instantOf(other);
  if (first !== undefined && second !== undefined) return first <= second;
  // A day has no zone: a time may be compared with it by its own day, or by that of UTC, and either will do.
  return daysOf(one).some((start) => daysOf(other).some((end) => isEarlier(start, end)));
}

/** A date, or the days of a time: its own, and that of UTC. What is no time is compared as it is. */
function daysOf(text: string): readonly string[] {
  const instant = instantOf(text);
  if (instant === undefined || Number.isNaN(instant)) return [text];
  return [text, new Date(instant).toISOString()];
}

function isEarlier(one: string, other: string): boolean {
  const precision = Math.min(one.length, other.length, 10);
  const start = one.slice(0, precision);
  const end = other.slice(0, precision);
  return start === end ? one.length === other.length : start < end;
}
