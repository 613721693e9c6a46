import {
  type Attendance,
  type Coded,
  known,
  type ParticipantCount,
  type Participation,
  participantRoles,
} from '@santeparticipative/core';
import type { IdOf } from '../identities.js';
import { exactCount, exactSum, leastCount } from './exact-count.js';

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

/** True when all who have the roles take part as inhabitants, users, patients, peers or for them. */
export function areInhabitants(roles: readonly Coded[]): boolean {
  return roles.every((role) => isListed(role) && !OFFICIAL_ROLES.has(role.code));
}

/** True when all who have the roles take part because of their work or their office. */
export function areOfficials(roles: readonly Coded[]): boolean {
  return roles.every((role) => isListed(role) && OFFICIAL_ROLES.has(role.code));
}

/**
 * The people of an attendance, as its record tells: the ids may be of fewer people, which is known once every
 * record came.
 */
export interface Attendees {
  readonly ids: readonly string[];
  /** How many people they are, where it is known exactly; `ids` when the ids are all that is told. */
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
 * The derived values `attendedTotal` and `invitedTotal`: the exact total, or the number of people behind the
 * pseudonyms where they are all that the attendance holds. A total that is approximate or missing gives none.
 */
export function totalOf({ ids, total }: Attendees, person: IdOf): number | undefined {
  return total === 'ids' ? new Set(ids.map(person)).size : total;
}

/** Several counts stand for their sum when nobody is in two of them, else for the largest at least. */
export function together(counts: readonly number[], attendance: Attendance | undefined): number {
  return attendance?.disjoint === true
    ? counts.reduce((sum, count) => sum + count, 0)
    : Math.max(0, ...counts);
}

type RoleLines = readonly ParticipantCount[];

/**
 * The lines of an attendance that are neither of professionals, nor of partners, nor of elected representatives.
 * `undefined` when one of them mixes both, or has a role that the list does not know: nobody can say which side
 * its people are on.
 */
function linesOfInhabitants(attendance: Attendance | undefined): RoleLines | undefined {
  const lines = attendance?.byRole?.filter(({ roles }) => !areOfficials(roles));
  return lines?.every(({ roles }) => areInhabitants(roles)) ? lines : undefined;
}

/** The derived value `inhabitantsEngaged`: the sum of the lines of inhabitants, each of an exact number. */
export function inhabitantsEngaged(attendance: Attendance | undefined): number | undefined {
  return exactSum(linesOfInhabitants(attendance)?.map(({ count }) => count));
}

/** How many people several lines are together, where nobody is in two of them and each is of an exact number. */
function oneNumber(lines: RoleLines | undefined, attendance: Attendance | undefined) {
  const isOneNumber = (lines?.length ?? 0) < 2 || attendance?.disjoint === true;
  return isOneNumber ? exactSum(lines?.map(({ count }) => count)) : undefined;
}

/**
 * Keeps of the participants of a process who the inhabitants, users, patients and peers are: those who have a
 * pseudonym, and those of the lines of roles. A total without roles may hold others too: it tells no more than that
 * there are none beside the ids where these are as many.
 */
export function participantsOf(attendance: Attendance | undefined): Attendees {
  const { byRole = [], persons } = attendance ?? {};
  const counts = byRole
    .filter(({ roles }) => areInhabitants(roles))
    .map(({ count }) => leastCount(count));
  return {
    ids: (persons ?? []).map(({ id }) => id),
    total:
      attendance?.byRole === undefined
        ? attendeesOf(attendance).total
        : oneNumber(linesOfInhabitants(attendance), attendance),
    atLeast: together(counts, attendance),
  };
}

/**
 * The derived value `inhabitantsAttending`: the inhabitants of an attendance, each line of an exact number that is
 * told to be within the total. Several lines are one number of people only where nobody is in two of them.
 */
export function inhabitantsAttending(attendance: Attendance | undefined): number | undefined {
  const lines = linesOfInhabitants(attendance) ?? [];
  const areWithin = lines.every(({ withinTotal }) => known(withinTotal) === true);
  return lines.length > 0 && areWithin ? oneNumber(lines, attendance) : undefined;
}

const PROFESSIONAL = 'professionnel';

function linesOfProfessionals(attendance: Attendance | undefined): RoleLines | undefined {
  const lines = attendance?.byRole?.filter(
    ({ roles }) => !roles.every((role) => isListed(role) && role.code !== PROFESSIONAL),
  );
  const areAll = lines?.every(({ roles }) =>
    roles.every((role) => isListed(role) && role.code === PROFESSIONAL),
  );
  return areAll ? lines : undefined;
}

/**
 * The derived value `professionalsEngaged`: the sum of the professionals whom a process lists by what they do, where
 * the list is complete; where there is no such list, of the lines of professionals among its participants.
 */
export function professionalsEngaged({
  professionals,
  participants,
  openLists,
}: Participation): number | undefined {
  if (openLists?.includes('professionals')) return undefined;
  const lines = professionals ?? linesOfProfessionals(participants);
  return exactSum(lines?.map(({ count }) => count));
}
