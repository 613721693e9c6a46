import type { Assessment } from '@santeparticipative/core';
import { type Day, dateOf, workingDayOnOrBefore } from '../calendar.js';
import type { Random } from '../random.js';
import { recordedOn, reference } from '../values.js';
import type { Course } from './course.js';
import { epicesAtEntry, epicesAtExit } from './epices.js';
import type { Episode } from './episode.js';
import { situationAtEntry, situationAtExit } from './situation.js';

const WITHIN_DAYS = 20;

/** True when the person was still there at the end, so that their situation could be written down. */
function wasSeenAtTheEnd({ status, reason }: Course): boolean {
  return status === 'completed' || reason === 'person-decision' || reason === 'structure-decision';
}

/** An EPICES and a situation sheet at entry, and again at exit when the person was still there: never more than 20 days from start and end. */
export function* assessments(
  random: Random,
  course: Course,
  { parts, pathway, person }: Episode,
): Generator<Assessment> {
  const { start, last } = course;
  // In a short accompaniment entry and exit keep to their own halves.
  const margin = Math.min(WITHIN_DAYS, Math.floor((last - start) / 2));
  const record = (day: Day, moment: string, answers: Assessment['answers']): Assessment => ({
    ...reference('assessment', ...parts, moment, answers.instrument),
    meta: recordedOn(day),
    person,
    pathway,
    date: dateOf(day),
    answers,
  });
  const epices = epicesAtEntry(random);
  const situation = situationAtEntry(random);
  const atEntry = workingDayOnOrBefore(start + random.int(0, margin));
  yield record(atEntry, 'entree', epices);
  yield record(atEntry, 'entree', situation);
  if (!wasSeenAtTheEnd(course)) return;
  const atExit = workingDayOnOrBefore(last - random.int(0, Math.max(0, margin - 3)));
  yield record(atExit, 'sortie', epicesAtExit(random, epices));
  yield record(atExit, 'sortie', situationAtExit(random, situation));
}
