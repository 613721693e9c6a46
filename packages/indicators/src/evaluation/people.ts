import type { AnyReference, Group } from '@santeparticipative/core';
import { type Attendees, attendeesOf, participantsOf, totalOf } from './derived/attendance.js';
import { leastCount } from './derived/exact-count.js';
import type { IdOf } from './identities.js';
import type { BaseRecord } from './kept/base-record.js';

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

/** Nobody: the record tells nothing about people. */
const nobody: People = { persons: [], exact: true, atLeast: 0 };

/** The people that a record concerns, those who attended it or take part, or the record that tells. */
export type Concerned = People | Attendees | AnyReference;

/**
 * Whom a record concerns. For a session, those who attended; for a participatory process, the inhabitants,
 * users, patients and peers, because the professionals beside them do not make their number less small: those who
 * have a pseudonym, as professionals have none, and those of the lines of roles.
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
      return participantsOf(record.participants);
    default:
      return nobody;
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

/** The people who attended a session, or take part in a process. */
export function peopleAttending(attendees: Attendees, person: IdOf): People {
  const persons = distinct(attendees.ids, person);
  const exact = totalOf(attendees, person) === persons.length;
  return { persons, exact, atLeast: exact ? 0 : attendees.atLeast };
}

function distinct(ids: readonly string[], person: IdOf): string[] {
  return [...new Set(ids.map(person))];
}
