import {
  type Attendance,
  type Coded,
  type ParticipantCount,
  participantRoles,
} from '@santeparticipative/core';
import type * as z from 'zod';
import { exactCount } from './exact-count.js';

type RoleLine = z.infer<typeof ParticipantCount>;

/** The roles of those who take part because of their work or their office. */
const OFFICIAL_ROLES: ReadonlySet<string | undefined> = new Set([
  'professionnel',
  'partenaire',
  'elu',
]);

function isListed({ system, code }: Coded): boolean {
  return (
    system === participantRoles.id &&
    code !== undefined &&
    Object.hasOwn(participantRoles.concepts, code)
  );
}

/** True when all the people of a line take part as inhabitants, users, patients, peers or for them. */
export function isInhabitants({ roles }: RoleLine): boolean {
  return roles.every((role) => isListed(role) && !OFFICIAL_ROLES.has(role.code));
}

function isOfficials({ roles }: RoleLine): boolean {
  return roles.every((role) => isListed(role) && OFFICIAL_ROLES.has(role.code));
}

/**
 * The derived value `attendedTotal`: the exact total, or the number of pseudonyms where they are all that
 * the attendance holds. A total that is approximate or missing gives none.
 */
export function attendedTotal(attendance: Attendance | undefined): number | undefined {
  if (attendance === undefined) return undefined;
  const { total, byRole, persons } = attendance;
  if (total !== undefined || byRole !== undefined || persons === undefined) {
    return exactCount(total);
  }
  return new Set(persons.map(({ id }) => id)).size;
}

/**
 * The derived value `inhabitantsEngaged`: the sum of the lines that are neither of professionals, nor of
 * partners, nor of elected representatives. There is none when one of these lines has no exact number, mixes
 * them with others, or has a role that the list does not know, and nobody can say which side it is on.
 */
export function inhabitantsEngaged(attendance: Attendance | undefined): number | undefined {
  const lines = attendance?.byRole?.filter((line) => !isOfficials(line));
  if (lines === undefined || !lines.every(isInhabitants)) return undefined;
  let sum = 0;
  for (const { count } of lines) {
    const exact = exactCount(count);
    if (exact === undefined) return undefined;
    sum += exact;
  }
  return sum;
}
