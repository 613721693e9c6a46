import { publics, type Session, themes } from '@santeparticipative/core';
import { type Day, monthOf, parisTime, weekdayOf } from '../calendar.js';
import { fictitiousProgramme } from '../structures/programme.js';
import { randomOf, type StructureYear } from '../structures/structure-year.js';
import { coded, recordedOn, reference } from '../values.js';
import { aboutAttendance, attendanceOf, comersOf } from './attendance.js';

const THEMES = [
  'alimentation',
  'activite-physique',
  'acces-droits',
  'sante-mentale',
  'parentalite',
  'numerique',
  'representations-sante',
] as const;

const LAST_WEEK_BEFORE_HOLIDAYS = 51;

/** The days of the workshops: the same day of each week, holidays in August and at the end of the year aside. */
function workshopDays({ first }: StructureYear, weekday: number): Day[] {
  const monday = first + ((8 - weekdayOf(first)) % 7);
  return Array.from(
    { length: LAST_WEEK_BEFORE_HOLIDAYS },
    (_, week) => monday + week * 7 + weekday - 1,
  ).filter((day) => !monthOf(day).endsWith('-08'));
}

function* workshopsOn(structure: StructureYear, days: readonly Day[]): Generator<Session> {
  const random = randomOf(structure, 'workshops');
  for (const [index, day] of days.entries()) {
    const theme = random.pick(THEMES);
    const invited = { habitant: random.int(4, 12), usager: random.int(2, 10), professionnel: 1 };
    const comers = { ...comersOf(random, invited, 30, 95), professionnel: 1 };
    const held = random.chance(97);
    const attended = random.chance(95) ? attendanceOf(comers) : aboutAttendance(comers);
    yield {
      ...reference('session', structure.number, 'atelier', index + 1),
      meta: recordedOn(day),
      kind: 'workshop',
      status: held ? 'held' : 'cancelled',
      title: `Atelier : ${themes.concepts[theme].display.fr.toLowerCase()}`,
      themes: [coded(themes, theme)],
      publics: [coded(publics, random.pick(['tout-public', 'habitants-qpv']))],
      programme: fictitiousProgramme,
      hosts: [structure.structure],
      start: parisTime(day, '14:00'),
      duration: 'PT2H',
      place: { structure: structure.structure },
      invited: attendanceOf(invited),
      ...(held ? { attended } : {}),
    };
  }
}

/** The workshops of a structure's year: one a week outside holidays, some of them cancelled. */
export function* workshops(structure: StructureYear): Generator<Session> {
  const weekday = randomOf(structure, 'workshop-day').int(1, 5);
  yield* workshopsOn(structure, workshopDays(structure, weekday));
}
