import { type Attendance, participantRoles } from '@santeparticipative/core';
import type { Random } from '../random.js';
import { coded, exactly } from '../values.js';

/** How many people of each role. */
export type People = { readonly [role in keyof typeof participantRoles.concepts]?: number };

const ROLES = [
  'habitant',
  'usager',
  'patient',
  'habitant-relais',
  'conseiller-citoyen',
  'pair',
  'aidant',
  'professionnel',
  'partenaire',
  'elu',
] as const;

/** An attendance of people who are counted in one role each. */
export function attendanceOf(people: People): Attendance {
  const counted = ROLES.map((role) => ({ role, count: people[role] ?? 0 }));
  const present = counted.filter(({ count }) => count > 0);
  const total = present.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return { total: exactly(0) };
  return {
    total: exactly(total),
    byRole: present.map(({ role, count }) => ({
      roles: [coded(participantRoles, role)],
      count: exactly(count),
      withinTotal: true,
    })),
    disjoint: true,
  };
}

/** An attendance of which only about the total is known. */
export function aboutAttendance(people: People): Attendance {
  const total = ROLES.reduce((sum, role) => sum + (people[role] ?? 0), 0);
  return { total: { value: total, precision: 'approximate', verbatim: `environ ${total}` } };
}

/** Those of the invited who came, from so many to so many out of a hundred of each role. */
export function comersOf(random: Random, invited: People, from: number, to: number): People {
  const comers: { -readonly [role in keyof People]: People[role] } = {};
  for (const role of ROLES) {
    const count = invited[role];
    if (count !== undefined) comers[role] = Math.floor((count * random.int(from, to)) / 100);
  }
  return comers;
}
