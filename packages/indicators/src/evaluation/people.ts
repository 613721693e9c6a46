import type { AnyReference, Attendance, Group } from '@santeparticipative/core';
import { attendedTotal, isInhabitants } from './attendance.js';
import type { BaseRecord } from './base-record.js';
import { exactCount, leastCount } from './exact-count.js';

/** The people of one record, as far as they are known. */
export interface People {
  /** Their ids. */
  readonly persons: readonly string[];
  /** True when the ids are all of them. */
  readonly exact: boolean;
  /** How many they are at least, where not all have an id. */
  readonly atLeast: number;
}

/** One person at least, whoever it is: an anonymous contact, a group of which nothing is known. */
export const somebody: People = { persons: [], exact: false, atLeast: 1 };

/** The people that a record concerns, or the record that tells. */
export type Concerned = People | Pick<AnyReference, 'type' | 'id'>;

/**
 * Whom a record concerns. For a session, those who attended; for a participatory process, the inhabitants,
 * users, patients and peers, because the professionals beside them do not make their number less small.
 */
export function concernedBy(record: BaseRecord): Concerned {
  switch (record.type) {
    case 'pathway':
      return record.subject;
    case 'contact':
      return record.person ?? record.pathway ?? somebody;
    case 'session':
      return attending(record.attended);
    case 'participation':
      return inhabitantsAmong(record.participants);
    case 'structure':
      return { persons: [], exact: false, atLeast: 0 };
  }
}

/** The members of a group. A group of which nothing is known counts for one person. */
export function membersOf({ members = [], size, openLists = [] }: Group): People {
  const persons = members.map(({ id }) => id);
  const atLeast = Math.max(1, leastCount(size));
  const exact = persons.length >= atLeast && !openLists.includes('members');
  return { persons, exact, atLeast: exact ? 0 : atLeast };
}

function attending(attendance: Attendance | undefined): People {
  const persons = [...new Set((attendance?.persons ?? []).map(({ id }) => id))];
  if (attendedTotal(attendance) === persons.length) return { persons, exact: true, atLeast: 0 };
  const counts = (attendance?.byRole ?? []).map(({ count }) => leastCount(count));
  const atLeast = Math.max(leastCount(attendance?.total), together(counts, attendance));
  return { persons, exact: false, atLeast };
}

function inhabitantsAmong(attendance: Attendance | undefined): People {
  const lines = (attendance?.byRole ?? []).filter(isInhabitants);
  const nobody =
    attendance?.byRole !== undefined && lines.every(({ count }) => exactCount(count) === 0);
  const counts = lines.map(({ count }) => leastCount(count));
  return { persons: [], exact: nobody, atLeast: together(counts, attendance) };
}

/** Several counts stand for their sum when nobody is in two of them, else for the largest at least. */
function together(counts: readonly number[], attendance: Attendance | undefined): number {
  return attendance?.disjoint === true
    ? counts.reduce((sum, count) => sum + count, 0)
    : Math.max(0, ...counts);
}
