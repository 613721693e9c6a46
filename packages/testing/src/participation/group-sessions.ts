import { publics, type Session, themes } from '@santeparticipative/core';
import { type Day, parisTime } from '../calendar.js';
import type { Cohort } from '../pathways/group.js';
import { fictitiousModel } from '../pathways/pathway-model.js';
import { fictitiousProgramme } from '../structures/programme.js';
import { randomOf, type StructureYear } from '../structures/structure-year.js';
import { coded, recordedOn, reference } from '../values.js';
import { attendanceOf } from './attendance.js';

interface Moment {
  readonly step: string;
  readonly kind: Session['kind'];
  readonly title: string;
  readonly day: Day;
  readonly time: string;
  readonly duration: string;
}

/** What a group goes through together, in order: an exchange, the health-check morning, a meal, and what the checks gave. */
function momentsOf({ start, healthCheck, end }: Cohort): Moment[] {
  return [
    {
      step: 'echange',
      kind: 'discussion-space',
      title: 'Échange collectif sur la santé',
      day: start,
      time: '14:00',
      duration: 'PT2H',
    },
    {
      step: 'bilan',
      kind: 'health-check',
      title: 'Matinée de bilan de santé',
      day: healthCheck,
      time: '09:00',
      duration: 'PT3H',
    },
    {
      step: 'repas',
      kind: 'shared-meal',
      title: 'Repas partagé',
      day: healthCheck,
      time: '12:00',
      duration: 'PT2H',
    },
    {
      step: 'retour',
      kind: 'other',
      title: 'Retour sur les bilans',
      day: end,
      time: '14:00',
      duration: 'PT2H',
    },
  ];
}

/** The sessions in which a group goes through the steps of the pathway model. */
export function* groupSessions(structure: StructureYear, cohort: Cohort): Generator<Session> {
  const random = randomOf(structure, 'group-sessions', cohort.rank);
  for (const { step, kind, title, day, time, duration } of momentsOf(cohort)) {
    const professionnel = random.int(1, 3);
    yield {
      ...reference('session', structure.number, 'groupe', cohort.rank, step),
      meta: recordedOn(day),
      kind,
      status: 'held',
      title,
      themes: [coded(themes, 'prevention')],
      publics: [coded(publics, 'precarite')],
      programme: fictitiousProgramme,
      step: { model: fictitiousModel, step },
      group: cohort.group,
      hosts: [structure.structure],
      start: parisTime(day, time),
      duration,
      place: { structure: structure.structure },
      invited: attendanceOf({ habitant: cohort.size, professionnel }),
      attended: attendanceOf({ habitant: cohort.size - random.int(0, 3), professionnel }),
    };
  }
}
