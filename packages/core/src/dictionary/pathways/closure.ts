import type { Closure } from '../../pathways/pathway.js';
import { field, type ObjectDescription } from '../description.js';

export const closure: ObjectDescription<Closure> = {
  title: { fr: 'Clôture', en: 'Closure' },
  description: {
    fr: 'Comment l’accompagnement s’est terminé. Sa date est la fin de la période de l’accompagnement.',
    en: 'How the pathway ended. Its date is the end of the pathway’s period.',
  },
  fields: {
    reason: field(
      'minimal',
      { fr: 'Motif de fin', en: 'Reason for the end' },
      {
        fr: 'Pourquoi il s’est terminé, comme des objectifs atteints, un relais passé à une autre structure ou une personne perdue de vue.',
        en: 'Why it ended, such as goals achieved, a handover to another structure or a person lost to follow-up.',
      },
    ),
    outcome: field(
      'full',
      { fr: 'Issue', en: 'Outcome' },
      {
        fr: 'Ce qui en est résulté, en mots, sans rien qui désigne la personne.',
        en: 'What came of it, in words, with nothing that identifies the person.',
      },
    ),
  },
};
