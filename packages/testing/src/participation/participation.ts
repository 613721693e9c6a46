import {
  type Participation,
  participationForms,
  participationObjects,
  staffFunctions,
} from '@santeparticipative/core';
import { dateOf, workingDayOnOrBefore } from '../calendar.js';
import type { Random } from '../random.js';
import { fictitiousProgramme } from '../structures/programme.js';
import { randomOf, type StructureYear } from '../structures/structure-year.js';
import { coded, exactly, notKnown, recordedOn, reference } from '../values.js';
import { attendanceOf, type People } from './attendance.js';

const TITLES = {
  gouvernance: 'Comité des usagers',
  'projet-sante': 'Écriture du projet de santé avec les habitants',
  'action-collective': "Préparation des ateliers par un groupe d'habitants",
  'diagnostic-partage': 'Diagnostic partagé du quartier',
  evaluation: "Évaluation de l'action avec ceux qu'elle concerne",
  evenement: "Construction d'une journée santé du quartier",
} as const;

const OBJECTS = [
  'gouvernance',
  'projet-sante',
  'action-collective',
  'diagnostic-partage',
  'evaluation',
  'evenement',
] as const;

/** Who takes part: among them a coordinator, alone or with others of the team. */
function participants(random: Random): People {
  return {
    habitant: random.int(3, 18),
    usager: random.int(1, 10),
    ...(random.chance(50) ? { 'habitant-relais': random.int(1, 4) } : {}),
    ...(random.chance(30) ? { pair: random.int(1, 3) } : {}),
    ...(random.chance(25) ? { aidant: random.int(1, 3) } : {}),
    professionnel: random.int(1, 5),
    ...(random.chance(25) ? { elu: random.int(1, 2) } : {}),
  };
}

function team({ professionnel = 1 }: People): NonNullable<Participation['professionals']> {
  const coordinator = { function: coded(staffFunctions, 'coordinateur'), count: exactly(1) };
  const others = {
    function: coded(staffFunctions, 'professionnel-sante'),
    count: exactly(professionnel - 1),
  };
  return professionnel > 1 ? [coordinator, others] : [coordinator];
}

/** The participatory processes of a structure's year, from two to four, each on another object. */
export function* participations(structure: StructureYear): Generator<Participation> {
  const random = randomOf(structure, 'participations');
  const objects = random.sample(OBJECTS, random.int(2, 4));
  for (const [index, object] of objects.entries()) {
    const start = workingDayOnOrBefore(random.int(structure.first + 7, structure.last - 60));
    const end = workingDayOnOrBefore(start + random.int(30, 240));
    const people = participants(random);
    const over = end <= structure.last;
    yield {
      ...reference('participation', structure.number, index + 1),
      meta: recordedOn(Math.min(end, structure.last)),
      title: TITLES[object],
      level: random.weighted([
        [8, 'information'],
        [22, 'consultation'],
        [25, 'concertation'],
        [27, 'co-construction'],
        [8, 'co-decision'],
        [2, 'self-management'],
        [8, notKnown],
      ]),
      forms: [coded(participationForms, random.pick(['formalised', 'instant', 'non-formalised']))],
      direction: random.weighted([
        [50, 'bottom-up'],
        [40, 'top-down'],
        [10, notKnown],
      ]),
      objects: [coded(participationObjects, object)],
      hosts: [structure.structure],
      programme: fictitiousProgramme,
      period: { start: dateOf(start), ...(over ? { end: dateOf(end) } : {}) },
      participants: attendanceOf(people),
      professionals: team(people),
      ...(over ? { outputs: ['Des recommandations écrites ensemble'] } : {}),
    };
  }
}
