import type { Review } from '@santeparticipative/core';
import { dateOf, workingDayOnOrBefore } from '../calendar.js';
import type { Course } from './course.js';

/** The bilans of an accompaniment: a partial one in time, an intermediate one when it lasts, a final one when it is completed. */
export function reviews({ status, start, last }: Course): Review[] {
  const days = last - start;
  const at = (share: number): string =>
    dateOf(workingDayOnOrBefore(start + Math.floor(days * share)));
  return [
    ...(days >= 60 ? [{ id: 'bilan-partiel', kind: 'partial', date: at(1 / 3) } as const] : []),
    ...(days >= 150
      ? [{ id: 'bilan-intermediaire', kind: 'intermediate', date: at(2 / 3) } as const]
      : []),
    ...(status === 'completed'
      ? [{ id: 'bilan-final', kind: 'final', date: dateOf(last) } as const]
      : []),
  ];
}
