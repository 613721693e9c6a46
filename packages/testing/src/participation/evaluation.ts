import { type Evaluation, participantRoles } from '@santeparticipative/core';
import type { RegionYear } from '../region-year.js';
import { fictitiousProgramme } from '../structures/programme.js';
import { coded, recordedOn } from '../values.js';

/** The evaluation of the region's programme, built with users and professionals. */
export function evaluation({ options, first }: RegionYear): Evaluation {
  return {
    type: 'evaluation',
    id: 'evaluation-programme',
    meta: recordedOn(first),
    programme: fictitiousProgramme,
    level: 'regional',
    status: 'in-progress',
    title: 'Évaluation du programme fictif',
    coBuilders: [coded(participantRoles, 'usager'), coded(participantRoles, 'professionnel')],
    coBuilt: 'Les indicateurs',
    methods: ['quantitative', 'qualitative'],
    period: { start: `${options.year}` },
  };
}
