import type { closureReasons, Missing } from '@santeparticipative/core';
import { type Day, workingDayOnOrBefore } from '../calendar.js';
import type { Random } from '../random.js';
import type { StructureYear } from '../structures/structure-year.js';
import { notKnown } from '../values.js';

/** How an accompaniment that started goes, as it is known on the last day of the year. */
export interface Course {
  readonly status: 'active' | 'on-hold' | 'completed' | 'revoked';
  /** The first meeting after the person's agreement. */
  readonly start: Day;
  /** The end, or the last day of the year when the accompaniment goes on. */
  readonly last: Day;
  /** Why it ended; absent when it goes on. */
  readonly reason?: keyof typeof closureReasons.concepts | Missing;
}

/** Days that accompaniments last, with how often: skewed, with a median of about six months. */
const DURATIONS = [
  [7, [14, 60]],
  [30, [61, 170]],
  [38, [171, 270]],
  [25, [271, 355]],
] as const;

const COMPLETED_REASONS = [
  [72, 'goals-achieved'],
  [20, 'handover'],
  [3, 'other'],
  [5, notKnown],
] as const;

const REVOKED_REASONS = [
  [36, 'lost-to-follow-up'],
  [34, 'person-decision'],
  [12, 'removal'],
  [8, 'structure-decision'],
  [3, 'death'],
  [7, notKnown],
] as const;

function durationOf(random: Random): number {
  const [shortest, longest] = random.weighted(DURATIONS);
  return random.int(shortest, longest);
}

function courseFrom(random: Random, start: Day, duration: number, last: Day): Course {
  const end = workingDayOnOrBefore(start + duration);
  if (end > last) {
    const status = random.weighted([
      [88, 'active'],
      [12, 'on-hold'],
    ]);
    return { status, start, last };
  }
  return random.chance(72)
    ? { status: 'completed', start, last: end, reason: random.weighted(COMPLETED_REASONS) }
    : { status: 'revoked', start, last: end, reason: random.weighted(REVOKED_REASONS) };
}

/** An accompaniment of which a part at least lies in the year. */
export function courseInYear(random: Random, { first, last }: StructureYear): Course {
  const duration = durationOf(random);
  // The margin keeps the end in the year when start and end move back to a working day.
  const start = workingDayOnOrBefore(random.int(first - duration + 4, last - 3));
  return courseFrom(random, start, duration, last);
}

const WEEKS_BEFORE_RETURN = 4;

/** The return of a person whose accompaniment ended well or by their own decision, when the year leaves time for one. */
export function courseOfReturn(
  random: Random,
  { last }: StructureYear,
  former: Course,
): Course | undefined {
  const mayReturn = former.status === 'completed' || former.reason === 'person-decision';
  const earliest = former.last + 7 * WEEKS_BEFORE_RETURN;
  if (!mayReturn || earliest > last - 60 || !random.chance(15)) return undefined;
  const start = workingDayOnOrBefore(random.int(earliest + 3, last - 30));
  return courseFrom(random, start, durationOf(random), last);
}
