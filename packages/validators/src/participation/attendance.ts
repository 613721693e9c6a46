import {
  type Attendance,
  isMissing,
  known,
  type Missing,
  type Participation,
  type Quantity,
  type Session,
} from '@santeparticipative/core';
import { defineRule } from '../rule.js';

/** The figure of a quantity that is known exactly, or `undefined`. */
export function exactly(quantity: Quantity | Missing | undefined): number | undefined {
  const stated = known(quantity);
  return stated?.precision === 'exact' ? stated.value : undefined;
}

/** The attendances of a record, by field. */
function attendancesOf(record: Session | Participation): {
  readonly [field: string]: Attendance | undefined;
} {
  return record.type === 'session'
    ? { invited: record.invited, attended: record.attended }
    : { participants: record.participants };
}

/** The attendances whose total is known exactly: where they stand, what they hold, and that total. */
function* totalled(
  record: Session | Participation,
): Generator<readonly [path: string, attendance: Attendance, total: number]> {
  for (const [field, attendance] of Object.entries(attendancesOf(record))) {
    const total = exactly(attendance?.total);
    if (attendance !== undefined && total !== undefined) yield [`/${field}`, attendance, total];
  }
}

/** Nobody is counted twice in a disjoint attendance: its lines add up to its total. */
export const disjointAddsUp = defineRule({
  id: 'attendance.disjoint-sum',
  severity: 'warning',
  title: {
    fr: 'Des catégories disjointes font ensemble le total',
    en: 'Disjoint categories add up to the total',
  },
  message: {
    fr: 'Personne n’est compté deux fois, et la somme des catégories n’est pas le total.',
    en: 'Nobody is counted twice, and the sum of the categories is not the total.',
  },
  hint: {
    fr: 'Une catégorie manque peut-être, ou quelqu’un est compté dans deux.',
    en: 'A category may be left out, or somebody may be counted in two.',
  },
  appliesTo: ['session', 'participation'],
  *check(record) {
    for (const [path, { disjoint, byRole = [] }, total] of totalled(record)) {
      if (disjoint !== true) continue;
      // A line that says nothing is taken to be within the total; one of which it is unknown may be.
      const within = byRole.filter(({ withinTotal = true }) => withinTotal === true);
      const counts = within.map(({ count }) => exactly(count));
      const sum = counts.reduce<number>((all, count) => all + (count ?? 0), 0);
      const isComplete =
        within.length > 0 &&
        !counts.includes(undefined) &&
        !byRole.some(({ withinTotal }) => isMissing(withinTotal));
      if (sum > total || (isComplete && sum < total)) yield `${path}/byRole`;
    }
  },
});

/** People who are among the total are not more than it. */
export const roleFitsTotal = defineRule({
  id: 'attendance.role-above-total',
  severity: 'error',
  title: {
    fr: 'Une catégorie comprise dans le total ne le dépasse pas',
    en: 'A category within the total is not above it',
  },
  message: {
    fr: 'Cette catégorie est comprise dans le total et le dépasse.',
    en: 'This category is within the total and above it.',
  },
  hint: {
    fr: 'Si ces personnes s’ajoutent au total, mettez « withinTotal » à « false ».',
    en: 'If these people come on top of the total, set "withinTotal" to "false".',
  },
  appliesTo: ['session', 'participation'],
  *check(record) {
    for (const [path, { byRole = [] }, total] of totalled(record)) {
      for (const [position, { count, withinTotal }] of byRole.entries()) {
        if (withinTotal === true && (exactly(count) ?? 0) > total) {
          yield `${path}/byRole/${position}/count`;
        }
      }
    }
  },
});
