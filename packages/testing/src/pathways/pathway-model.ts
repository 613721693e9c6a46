import { type PathwayModel, publics } from '@santeparticipative/core';
import type { RegionYear } from '../region-year.js';
import { fictitiousProgramme } from '../structures/programme.js';
import { coded, recordedOn } from '../values.js';

/** The only pathway model of the region. */
export const fictitiousModel = { type: 'pathway-model', id: 'pathway-model-prevention' } as const;

/** The parcours type that groups go through in the structures of the region. */
export function pathwayModel({ first }: RegionYear): PathwayModel {
  return {
    ...fictitiousModel,
    meta: recordedOn(first),
    title: 'Parcours prévention santé fictif',
    programme: fictitiousProgramme,
    publics: [coded(publics, 'precarite')],
    groupSize: { min: 8, max: 12, precision: 'approximate' },
    steps: [
      { id: 'preparation', kind: 'preparation', title: 'Préparation avec les partenaires' },
      {
        id: 'echange',
        kind: 'collective-exchange',
        title: 'Échange collectif sur la santé',
        mode: 'collective',
        duration: 'PT2H',
        prerequisites: ['preparation'],
      },
      {
        id: 'bilan',
        kind: 'health-check',
        title: 'Bilan de santé',
        mode: 'individual',
        timing: 'une matinée',
        duration: 'PT3H',
        prerequisites: ['echange'],
      },
      {
        id: 'repas',
        kind: 'shared-meal',
        title: 'Repas partagé',
        mode: 'collective',
        timing: 'à la mi-journée',
        prerequisites: ['bilan'],
      },
      {
        id: 'retour',
        kind: 'feedback-and-prevention',
        title: 'Retour sur les bilans et information de prévention',
        mode: 'both',
        duration: 'PT2H',
        prerequisites: ['bilan'],
      },
      { id: 'suivi', kind: 'follow-up', title: 'Suivi individuel', prerequisites: ['retour'] },
    ],
  };
}
