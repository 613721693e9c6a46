import type { Goal } from '@santeparticipative/core';
import { dateOf, workingDayOnOrBefore } from '../calendar.js';
import type { Random } from '../random.js';
import type { Course } from './course.js';
import type { UsualNeed } from './usual-needs.js';

type Progress = Pick<Goal, 'status' | 'achievement'>;

const PROGRESS: {
  readonly [status in Course['status']]: readonly (readonly [number, Progress])[];
} = {
  active: [
    [50, { status: 'active', achievement: 'in-progress' }],
    [20, { status: 'active', achievement: 'improving' }],
    [10, { status: 'completed', achievement: 'achieved' }],
    [10, { status: 'planned' }],
    [5, { status: 'proposed' }],
    [5, { status: 'on-hold', achievement: 'no-change' }],
  ],
  'on-hold': [
    [80, { status: 'on-hold', achievement: 'no-change' }],
    [20, { status: 'completed', achievement: 'achieved' }],
  ],
  completed: [
    [68, { status: 'completed', achievement: 'achieved' }],
    [10, { status: 'completed', achievement: 'sustaining' }],
    [10, { status: 'completed', achievement: 'not-achieved' }],
    [12, { status: 'cancelled', achievement: 'not-attainable' }],
  ],
  revoked: [
    [20, { status: 'completed', achievement: 'achieved' }],
    [50, { status: 'cancelled', achievement: 'not-achieved' }],
    [25, { status: 'cancelled', achievement: 'no-progress' }],
    [5, { status: 'rejected' }],
  ],
};

/** The goals of an accompaniment, one for each need. Those of a person who leaves with them achieved are so, the first at least. */
export function goals(random: Random, course: Course, needs: readonly UsualNeed[]): Goal[] {
  return needs.map(({ goal }, index) => {
    const progress: Progress =
      index === 0 && course.reason === 'goals-achieved'
        ? { status: 'completed', achievement: 'achieved' }
        : random.weighted(PROGRESS[course.status]);
    const start = workingDayOnOrBefore(
      random.int(course.start, Math.min(course.start + 30, course.last)),
    );
    return {
      id: `objectif-${index + 1}`,
      text: goal,
      needs: [`besoin-${index + 1}`],
      ...progress,
      start: dateOf(start),
      ...(random.chance(50) ? { due: dateOf(start + random.int(30, 180)) } : {}),
    };
  });
}
