import type { Agreement } from '../../pathways/pathway.js';
import { field, type ObjectDescription } from '../description.js';

export const agreement: ObjectDescription<Agreement> = {
  title: { fr: 'Accord de la personne', en: 'Agreement' },
  description: {
    fr: 'L’accord de la personne pour être accompagnée, ou son refus.',
    en: 'The person’s agreement to be accompanied, or their refusal.',
  },
  fields: {
    decision: field(
      'minimal',
      { fr: 'Accord ou refus', en: 'Agreement or refusal' },
      {
        fr: 'Ce que la personne a décidé : elle accepte (permit) ou refuse (deny) d’être accompagnée.',
        en: 'What the person decided: they agree (permit) or refuse (deny) to be accompanied.',
      },
    ),
    date: field(
      'minimal',
      { fr: 'Date de l’accord', en: 'Date of the agreement' },
      {
        fr: 'Le jour de l’accord ou du refus ; à défaut, le mois ou l’année. Un accord vient avant le début de l’accompagnement.',
        en: 'The day of the agreement or refusal; failing that, the month or the year. An agreement comes before the pathway starts.',
      },
    ),
    by: field(
      'standard',
      { fr: 'Accord donné par', en: 'Agreement given by' },
      {
        fr: 'Qui a répondu : la personne (person), ou quelqu’un qui parle pour elle (representative).',
        en: 'Who answered: the person (person), or someone who speaks for them (representative).',
      },
    ),
  },
};
