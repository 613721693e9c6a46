import type { Period } from '../../values/period.js';
import { field, type ObjectDescription } from '../description.js';

export const period: ObjectDescription<Period> = {
  title: { fr: 'Période', en: 'Period' },
  description: {
    fr: 'D’une date à une autre, toutes deux comprises ; sans fin, elle est en cours.',
    en: 'From a date to a date, both included; without an end, it is open.',
  },
  fields: {
    start: field(
      'minimal',
      { fr: 'Début', en: 'Start' },
      {
        fr: 'Le premier jour, mois ou an de la période.',
        en: 'The first day, month or year of the period.',
      },
    ),
    end: field(
      'minimal',
      { fr: 'Fin', en: 'End' },
      {
        fr: 'Le dernier jour, mois ou an de la période ; vide tant qu’elle est en cours, « inconnu » si elle a pris fin sans qu’on sache quand.',
        en: 'The last day, month or year of the period; empty while it is open, "unknown" when it ended and nobody knows when.',
      },
    ),
    duration: field(
      'full',
      { fr: 'Durée', en: 'Duration' },
      {
        fr: 'La durée que dit le document quand il ne donne pas les dates, au format ISO 8601 : P2Y pour deux ans.',
        en: 'The length that the document states when it gives no dates, in ISO 8601: P2Y for two years.',
      },
    ),
    verbatim: field(
      'full',
      { fr: 'Mots du document', en: 'Words of the document' },
      {
        fr: 'La période dans les mots du document, quand il ne donne pas les dates.',
        en: 'The period in the words of the document, when it gives no dates.',
      },
    ),
  },
};
