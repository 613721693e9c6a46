import type { Action } from '@santeparticipative/core';
import { type Day, dateOf, workingDayOnOrBefore } from '../calendar.js';
import type { Random } from '../random.js';
import type { StaffedStructureYear } from '../structures/structure-year.js';
import type { Course } from './course.js';
import type { UsualNeed } from './usual-needs.js';

function statusOf(random: Random, course: Course): Action['status'] {
  return course.reason === undefined
    ? random.weighted([
        [50, 'completed'],
        [35, 'in-progress'],
        [15, 'requested'],
      ])
    : random.weighted([
        [80, 'completed'],
        [12, 'cancelled'],
        [8, 'failed'],
      ]);
}

/** The period of an action: inside that of the accompaniment, but for a right that was opened late. */
function periodOf(
  random: Random,
  course: Course,
  late: boolean,
  yearEnd: Day,
): { readonly start: string; readonly end: string } {
  const start = workingDayOnOrBefore(random.int(course.start, course.last));
  const end = late
    ? Math.min(course.last + random.int(5, 40), yearEnd)
    : random.int(start, Math.min(start + 45, course.last));
  return { start: dateOf(start), end: dateOf(workingDayOnOrBefore(end)) };
}

/** What is done for each goal of an accompaniment: one action or two. */
export function actions(
  random: Random,
  { structure, professionals, last }: StaffedStructureYear,
  course: Course,
  needs: readonly UsualNeed[],
): Action[] {
  const chosen = needs.flatMap((situation, need) =>
    random.sample(situation.actions, random.int(1, 2)).map((action) => ({ action, need })),
  );
  return chosen.map(({ action: [kind, title], need }, index) => {
    const status = statusOf(random, course);
    const late = kind === 'rights-opening' && course.status === 'completed' && random.chance(20);
    const { start, end } = periodOf(random, course, late, last);
    const { type, id } = random.pick(professionals);
    return {
      id: `action-${index + 1}`,
      kind,
      title,
      goals: [`objectif-${need + 1}`],
      status,
      ...(status === 'requested'
        ? {}
        : { period: status === 'in-progress' ? { start } : { start, end } }),
      performer: random.chance(85) ? { type, id } : structure,
    };
  });
}
