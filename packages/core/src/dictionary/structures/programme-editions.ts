import type { ProgrammeEditions } from '../../structures/programme.js';
import { field, type ObjectDescription } from '../description.js';

export const programmeEditions: ObjectDescription<ProgrammeEditions> = {
  title: { fr: 'Éditions d’un programme', en: 'Editions of a programme' },
  description: {
    fr: 'Combien de fois un programme a été tenu dans une période.',
    en: 'How many times a programme was held in a period.',
  },
  fields: {
    period: field(
      'full',
      { fr: 'Période', en: 'Period' },
      {
        fr: 'La période de ces éditions.',
        en: 'The period of these editions.',
      },
    ),
    count: field(
      'full',
      { fr: 'Nombre d’éditions', en: 'Number of editions' },
      {
        fr: 'Combien de fois le programme a été tenu dans cette période.',
        en: 'How many times the programme was held in that period.',
      },
    ),
    experimental: field(
      'full',
      { fr: 'Expérimental', en: 'Experimental' },
      {
        fr: 'Oui si ces éditions ont été tenues à titre expérimental.',
        en: 'True when these editions were held as an experiment.',
      },
    ),
  },
};
