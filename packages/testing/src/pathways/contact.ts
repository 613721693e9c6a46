import { type Contact, themes } from '@santeparticipative/core';
import { type Day, dateOf, workingDayOnOrBefore } from '../calendar.js';
import type { Random } from '../random.js';
import { randomOf, type StaffedStructureYear } from '../structures/structure-year.js';
import { coded, recordedOn, reference } from '../values.js';
import type { Course } from './course.js';
import type { Episode } from './episode.js';

const THEMES = [
  'acces-droits',
  'acces-soins',
  'prevention',
  'sante-mentale',
  'alimentation',
  'logement',
  'numerique',
] as const;

const MODES = [
  [35, 'reception'],
  [20, 'permanence'],
  [10, 'outreach'],
  [25, 'call'],
  [10, 'visit'],
] as const;

const ANONYMOUS_MODES = [
  [40, 'reception'],
  [25, 'permanence'],
  [35, 'outreach'],
] as const;

function circumstances(
  random: Random,
  { structure, professionals }: StaffedStructureYear,
  day: Day,
) {
  const { type, id } = random.pick(professionals);
  const interpreterNeeded = random.chance(15);
  return {
    meta: recordedOn(day),
    structure,
    date: dateOf(day),
    ...(random.chance(90) ? { durationMinutes: random.int(2, 18) * 5 } : {}),
    themes: random.sample(THEMES, random.int(1, 2)).map((theme) => coded(themes, theme)),
    professional: { type, id },
    ...(interpreterNeeded ? { interpreterNeeded, interpreterUsed: random.chance(60) } : {}),
  };
}

/** The meetings and calls of an accompaniment, about eight, in the order of their dates; the first is on the day it starts. */
export function* contacts(
  random: Random,
  structure: StaffedStructureYear,
  { start, last }: Course,
  { parts, pathway, person }: Episode,
): Generator<Contact> {
  const days = new Set([start]);
  for (let drawn = random.int(4, 12); drawn > 0; drawn -= 1) {
    days.add(workingDayOnOrBefore(random.int(start, last)));
  }
  const ordered = [...days].sort((one, other) => one - other);
  for (const [index, day] of ordered.entries()) {
    yield {
      ...reference('contact', ...parts, index + 1),
      ...circumstances(random, structure, day),
      pathway,
      person,
      mode: random.weighted(MODES),
    };
  }
}

/** The meetings of a structure with people who did not say who they were. */
export function* anonymousContacts(structure: StaffedStructureYear): Generator<Contact> {
  const random = randomOf(structure, 'anonymous-contacts');
  const count = Math.round((structure.pathways * random.int(100, 200)) / 100);
  for (let index = 1; index <= count; index += 1) {
    const day = workingDayOnOrBefore(random.int(structure.first + 7, structure.last));
    yield {
      ...reference('contact', structure.number, 'anonyme', index),
      ...circumstances(random, structure, day),
      mode: random.weighted(ANONYMOUS_MODES),
    };
  }
}
