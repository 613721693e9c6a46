import { known, type PartialDate } from '@santeparticipative/core';
import { daysBetween, toTheDay } from './duration.js';
import type { Span } from './span.js';

/** What an evaluation keeps of a `situation` assessment. */
export interface Situation {
  readonly id: string;
  readonly person: string;
  readonly pathway: string | undefined;
  readonly date: PartialDate;
  readonly regularDoctor: boolean | undefined;
}

const DAYS_AROUND = 30;

/** The situations recorded to the day at most 30 days before or after a date, from the earliest to the latest. */
function around(situations: readonly Situation[], date: PartialDate | undefined): Situation[] {
  const day = toTheDay(date);
  if (day === undefined) return [];
  return situations
    .filter(({ date: recorded }) => {
      const on = toTheDay(recorded);
      return on !== undefined && Math.abs(daysBetween(day, on)) <= DAYS_AROUND;
    })
    .sort((a, b) => (a.date === b.date ? order(a.id, b.id) : order(a.date, b.date)));
}

function order(a: string, b: string): number {
  return a < b ? -1 : 1;
}

/**
 * The derived value `regularDoctorAtEntry`: what the earliest situation around the start says. When that one
 * does not say, there is no value: a later one is not asked. On one day, assessments are in the order of their ids.
 */
export function regularDoctorAtEntry(
  situations: readonly Situation[],
  span: Span,
): boolean | undefined {
  return around(situations, known(span.start)).at(0)?.regularDoctor;
}

/** The derived value `regularDoctorAtExit`: what the latest situation around the end says. */
export function regularDoctorAtExit(
  situations: readonly Situation[],
  span: Span,
): boolean | undefined {
  return around(situations, known(span.end)).at(-1)?.regularDoctor;
}
