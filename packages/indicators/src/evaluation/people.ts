import type { AnyReference, Attendance, Group } from '@santeparticipative/core';
import {
  type Attendees,
  attendedTotal,
  attendeesOf,
  isInhabitants,
  together,
} from './attendance.js';
import type { BaseRecord } from './base-record.js';
import { exactCount, leastCount } from './exact-count.js';
import type { IdOf } from './identities.js';

/** The people of one record, as far as they are known. */
export interface People {
  /** Their ids, each of another person. */
  readonly persons: readonly string[];
  /** True when the ids are all of them. */
  readonly exact: boolean;
  /** How many they are at least, where not all have an id. */
  readonly atLeast: number;
}

/** One person at least, whoever it is: an anonymous contact, a group of which nothing is known. */
export const somebody: People = { persons: [], exact: false, atLeast: 1 };

/** The people that a record concerns, those who attended it, or the record that tells. */
export type Concerned = People | Attendees | AnyReference;

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
      return attendeesOf(record.attended);
    case 'participation':
      return inhabitantsAmong(record.participants);
    case 'structure':
      return { persons: [], exact: false, atLeast: 0 };
  }
}

/** What an evaluation keeps of a group. The ids may be of fewer people, which is known once every record came. */
export interface KeptGroup {
  readonly id: string;
  readonly ids: readonly string[];
  /** True when there are more members than those who are named. */
  readonly isOpen: boolean;
  readonly atLeast: number;
}

/** Keeps of a group what tells who, and how many, are in it. One of which nothing is known counts for one person. */
export function keepGroup({ id, members = [], size, openLists = [] }: Group): KeptGroup {
  return {
    id,
    ids: members.map((member) => member.id),
    isOpen: openLists.includes('members'),
    atLeast: Math.max(1, leastCount(size)),
  };
}

/** The members of a group. */
export function membersOf({ ids, isOpen, atLeast }: KeptGroup, person: IdOf): People {
  const persons = distinct(ids, person);
  const exact = persons.length >= atLeast && !isOpen;
  return { persons, exact, atLeast: exact ? 0 : atLeast };
}

/** The people who attended a session. */
export function peopleAttending(attendees: Attendees, person: IdOf): People {
  const persons = distinct(attendees.ids, person);
  const exact = attendedTotal(attendees, person) === persons.length;
  return { persons, exact, atLeast: exact ? 0 : attendees.atLeast };
}

function distinct(ids: readonly string[], person: IdOf): string[] {
  return [...new Set(ids.map(person))];
}

function inhabitantsAmong(attendance: Attendance | undefined): People {
  const lines = (attendance?.byRole ?? []).filter(isInhabitants);
  const nobody =
    attendance?.byRole !== undefined && lines.every(({ count }) => exactCount(count) === 0);
  const counts = lines.map(({ count }) => leastCount(count));
  return { persons: [], exact: nobody, atLeast: together(counts, attendance) };
}
