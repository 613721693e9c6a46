import type { AnyRecord } from '@santeparticipative/core';
import {
  randomOf,
  type StaffedStructureYear,
  type StructureYear,
  structureYear,
} from '../structures/structure-year.js';
import { reference } from '../values.js';
import { assessments } from './assessment.js';
import { contacts } from './contact.js';
import { type Course, courseInYear, courseOfReturn } from './course.js';
import { type Episode, episode } from './episode.js';
import { pathway, pathwayWithoutStart } from './pathway.js';
import { person } from './person.js';

type PersonReference = Episode['person'];

/** The courses of a person's accompaniments: none when the referral came to nothing, two when the person came back. */
function coursesOf(structure: StructureYear, number: number): Course[] {
  const random = randomOf(structure, 'course', number);
  if (number !== 1 && random.chance(8)) return [];
  const course = courseInYear(random, structure);
  const back = courseOfReturn(random, structure, course);
  return back === undefined ? [course] : [course, back];
}

/** True when nothing in the courses of a person keeps another structure from following them too. */
function stays(courses: readonly Course[]): boolean {
  return courses.every(({ reason }) => reason !== 'death' && reason !== 'removal');
}

/**
 * Who is accompanied. Every second structure also follows the first person of the structure before it: the
 * region then has fewer people than its structures have together.
 */
function personOf(
  structure: StructureYear,
  number: number,
  courses: readonly Course[],
): PersonReference {
  const own = reference('person', structure.number, number);
  if (number !== 1 || structure.number % 2 === 1) return own;
  const neighbour = structureYear(structure.options, structure.number - 1);
  const shared = neighbour.pathways > 0 && stays(courses) && stays(coursesOf(neighbour, 1));
  return shared ? reference('person', neighbour.number, 1) : own;
}

/** The records of one person: the person, then each accompaniment with its assessments and contacts. */
function* accompaniments(
  structure: StaffedStructureYear,
  number: number,
  courses: readonly Course[],
): Generator<AnyRecord> {
  const subject = personOf(structure, number, courses);
  const [first] = courses;
  const episodeOf = (rank: number): Episode => episode([structure.number, number, rank], subject);
  if (subject.id === reference('person', structure.number, number).id) {
    const left = courses.find(({ reason }) => reason === 'removal')?.last;
    yield person(randomOf(structure, 'person', number), structure, subject, left);
  }
  if (first === undefined) {
    yield pathwayWithoutStart(randomOf(structure, 'referral', number), structure, episodeOf(1));
  }
  for (const [index, course] of courses.entries()) {
    const followed = episodeOf(index + 1);
    const random = randomOf(structure, 'pathway', number, index + 1);
    yield pathway(random, structure, course, followed);
    yield* assessments(random, course, followed);
    yield* contacts(random, structure, course, followed);
  }
}

/** The accompaniments of a structure, one person after the other: no more than one person is ever held in memory. */
export function* allAccompaniments(structure: StaffedStructureYear): Generator<AnyRecord> {
  let left = structure.pathways;
  for (let number = 1; left > 0; number += 1) {
    const courses = coursesOf(structure, number).slice(0, left);
    left -= Math.max(1, courses.length);
    yield* accompaniments(structure, number, courses);
  }
}
