import type { Review } from '../../pathways/pathway.js';
import { field, type ObjectDescription } from '../description.js';

export const review: ObjectDescription<Review> = {
  title: { fr: 'Bilan', en: 'Review' },
  description: {
    fr: 'Un bilan de l’accompagnement. Un bilan de santé est une action.',
    en: 'A review of the pathway. A health check is an action.',
  },
  fields: {
    id: field(
      'standard',
      { fr: 'Identifiant du bilan', en: 'Id of the review' },
      {
        fr: 'Un identifiant unique parmi les bilans de cet accompagnement.',
        en: 'An id, unique among the reviews of this pathway.',
      },
    ),
    kind: field(
      'standard',
      { fr: 'Nature du bilan', en: 'Kind of review' },
      {
        fr: 'Partiel, intermédiaire ou final.',
        en: 'Partial, intermediate or final.',
      },
    ),
    date: field(
      'standard',
      { fr: 'Date du bilan', en: 'Date of the review' },
      {
        fr: 'Le jour du bilan, pendant l’accompagnement ; à défaut, le mois ou l’année.',
        en: 'The day of the review, during the pathway; failing that, the month or the year.',
      },
    ),
    summary: field(
      'full',
      { fr: 'Synthèse du bilan', en: 'Summary of the review' },
      {
        fr: 'Ce qu’il en ressort, sans rien qui désigne la personne.',
        en: 'What came out of it, with nothing that identifies the person.',
      },
    ),
  },
};
