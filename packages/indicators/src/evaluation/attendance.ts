import {
  type Attendance,
  type Coded,
  type ParticipantCount,
  participantRoles,
} from '@santeparticipative/core';
import type * as z from 'zod';
import { exactCount, leastCount } from './exact-count.js';
import type { IdOf } from './identities.js';

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
 * Those who attended a session, as its record tells: the ids may be of fewer people, which is known once every
 * record came.
 */
export interface Attendees {
  readonly ids: readonly string[];
  /** How many people attended, where it is known exactly; `ids` when the ids are all that is told. */
  readonly total: number | 'ids' | undefined;
  /** How many they are at least, where they do not all have an id. */
  readonly atLeast: number;
}

/** Keeps of an attendance what tells who, and how many, were there. */
export function attendeesOf(attendance: Attendance | undefined): Attendees {
  const { total, byRole, persons } = attendance ?? {};
  const counts = (byRole ?? []).map(({ count }) => leastCount(count));
  const isOfIds = total === undefined && byRole === undefined && persons !== undefined;
  return {
    ids: (persons ?? []).map(({ id }) => id),
    total: isOfIds ? 'ids' : exactCount(total),
    atLeast: Math.max(leastCount(total), together(counts, attendance)),
  };
}

/**
 * The derived value `attendedTotal`: the exact total, or the number of people behind the pseudonyms where they
 * are all that the attendance holds. A total that is approximate or missing gives none.
 */
export function attendedTotal({ ids, total }: Attendees, person: IdOf): number | undefined {
  return total === 'ids' ? new Set(ids.map(person)).size : total;
}

/** Several counts stand for their sum when nobody is in two of them, else for the largest at least. */
export function together(counts: readonly number[], attendance: Attendance | undefined): number {
  return attendance?.disjoint === true
    ? counts.reduce((sum, count) => sum + count, 0)
    : Math.max(0, ...counts);
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
