import { type Session, themes } from '@santeparticipative/core';
import { parisTime, weekdayOf } from '../calendar.js';
import { fictitiousAgency, fictitiousProgramme } from '../structures/programme.js';
import { randomOf, type StructureYear } from '../structures/structure-year.js';
import { coded, recordedOn, reference } from '../values.js';
import { attendanceOf, comersOf } from './attendance.js';

/** Six weeks, in days. */
const INTERVAL = 42;

/** The partners' meetings of a structure's year: eight or nine, one every six weeks. */
export function* partnersMeetings(structure: StructureYear): Generator<Session> {
  const random = randomOf(structure, 'partners-meetings');
  const monday = structure.first + ((8 - weekdayOf(structure.first)) % 7);
  const first = monday + 7 * random.int(0, 4) + random.int(0, 4);
  for (let day = first, rank = 1; day <= structure.last; day += INTERVAL, rank += 1) {
    const invited = {
      'habitant-relais': random.int(1, 4),
      usager: random.int(1, 4),
      professionnel: random.int(3, 8),
      partenaire: random.int(3, 10),
      elu: random.int(0, 2),
    };
    yield {
      ...reference('session', structure.number, 'partenaires', rank),
      meta: recordedOn(day),
      kind: 'partners-meeting',
      status: 'held',
      title: 'Réunion des partenaires',
      themes: [coded(themes, 'participation-sante')],
      programme: fictitiousProgramme,
      hosts: [structure.structure],
      supporters: [fictitiousAgency],
      start: parisTime(day, '10:00'),
      duration: 'PT2H',
      place: { structure: structure.structure },
      invited: attendanceOf(invited),
      attended: attendanceOf(comersOf(random, invited, 50, 100)),
    };
  }
}
