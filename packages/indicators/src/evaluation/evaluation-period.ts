import { CivilDate } from '@santeparticipative/core';

/** The civil days that a result covers, both included. */
export interface EvaluationPeriod {
  readonly start: CivilDate;
  readonly end: CivilDate;
}

/** Throws a `RangeError` unless the period goes from a civil day to the same or a later one. */
export function requirePeriod({ start, end }: EvaluationPeriod): void {
  if (!CivilDate.safeParse(start).success || !CivilDate.safeParse(end).success || end < start) {
    throw new RangeError('A period goes from a civil day (YYYY-MM-DD) to the same or a later one.');
  }
}
