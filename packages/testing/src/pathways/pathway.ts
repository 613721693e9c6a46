import { type Pathway, themes } from '@santeparticipative/core';
import { dateOf, monthOf, workingDayOnOrBefore } from '../calendar.js';
import type { Random } from '../random.js';
import { fictitiousProgramme } from '../structures/programme.js';
import type { StaffedStructureYear } from '../structures/structure-year.js';
import { coded, notKnown, recordedOn } from '../values.js';
import { actions } from './action.js';
import type { Course } from './course.js';
import type { Episode } from './episode.js';
import { goals } from './goal.js';
import { fictitiousModel } from './pathway-model.js';
import { entry, entryWithoutStart } from './referral.js';
import { reviews } from './review.js';
import { type UsualNeed, usualNeeds } from './usual-needs.js';

const HOPES = [
  ['Faire le point sur sa santé', 'person'],
  ['Comprendre ses courriers', 'person'],
  ["Avoir de l'aide dans les démarches", 'person'],
  ["Que quelqu'un fasse le lien avec les soignants", 'family'],
  ['Que la personne revienne vers les soins', 'professional'],
] as const;

function needs(random: Random, { start, last }: Course, found: readonly UsualNeed[]) {
  return found.map(({ dimension, theme, need }, index) => ({
    id: `besoin-${index + 1}`,
    dimension,
    theme: coded(themes, theme),
    text: need,
    date: dateOf(workingDayOnOrBefore(random.int(start, Math.min(start + 21, last)))),
  }));
}

/** The period: a few structures noted only the month of the start, and nobody knows when some lost people left. */
function period(random: Random, { status, start, last, reason }: Course): Pathway['period'] {
  const over = status === 'completed' || status === 'revoked';
  const end = reason === 'lost-to-follow-up' && random.chance(15) ? notKnown : dateOf(last);
  return {
    start: random.chance(2) ? monthOf(start) : dateOf(start),
    ...(over ? { end } : {}),
  };
}

function team(random: Random, { professionals }: StaffedStructureYear, { start }: Course) {
  return random.sample(professionals, random.int(1, 2)).map(({ type, id, function: role }) => ({
    professional: { type, id },
    role,
    period: { start: dateOf(start) },
  }));
}

/** An accompaniment that started. */
export function pathway(
  random: Random,
  structure: StaffedStructureYear,
  course: Course,
  { pathway: named, person: subject }: Episode,
): Pathway {
  const found = random.sample(usualNeeds, random.int(1, 3));
  const hopes = random.sample(HOPES, random.int(0, 2));
  const bilans = reviews(course);
  return {
    ...named,
    subject,
    meta: recordedOn(structure.last),
    structure: structure.structure,
    programme: fictitiousProgramme,
    ...(random.chance(30) ? { model: fictitiousModel } : {}),
    status: course.status,
    ...entry(random, course.start),
    period: period(random, course),
    needs: needs(random, course, found),
    ...(hopes.length > 0
      ? {
          expectations: hopes.map(([text, origin], index) => ({
            id: `attente-${index + 1}`,
            text,
            origin,
          })),
        }
      : {}),
    goals: goals(random, course, found),
    actions: actions(random, structure, course, found),
    ...(bilans.length > 0 ? { reviews: bilans } : {}),
    team: team(random, structure, course),
    ...(course.reason === undefined ? {} : { closure: { reason: course.reason } }),
  };
}

/** A referral of the year that no accompaniment followed. */
export function pathwayWithoutStart(
  random: Random,
  { structure, first, last }: StaffedStructureYear,
  { pathway: named, person: subject }: Episode,
): Pathway {
  const referred = workingDayOnOrBefore(random.int(first, last - 10));
  return {
    ...named,
    subject,
    meta: recordedOn(referred + 10),
    structure,
    programme: fictitiousProgramme,
    ...entryWithoutStart(random, referred),
  };
}
