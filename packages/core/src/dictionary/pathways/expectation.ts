import type { Expectation } from '../../pathways/pathway.js';
import { field, type ObjectDescription } from '../description.js';

export const expectation: ObjectDescription<Expectation> = {
  title: { fr: 'Attente', en: 'Expectation' },
  description: {
    fr: 'Ce qu’espère la personne, sa famille ou un professionnel. Un objectif, lui, est convenu avec la personne.',
    en: 'What the person, their family or a professional hopes for. A goal, by contrast, is agreed with the person.',
  },
  fields: {
    id: field(
      'full',
      { fr: 'Identifiant de l’attente', en: 'Id of the expectation' },
      {
        fr: 'Un identifiant unique parmi les attentes de cet accompagnement.',
        en: 'An id, unique among the expectations of this pathway.',
      },
    ),
    text: field(
      'full',
      { fr: 'Attente', en: 'Expectation' },
      {
        fr: 'L’attente, avec les mots de qui l’exprime, sans rien qui désigne la personne.',
        en: 'The expectation, in the words of whoever expresses it, with nothing that identifies the person.',
      },
    ),
    origin: field(
      'full',
      { fr: 'Origine de l’attente', en: 'Origin of the expectation' },
      {
        fr: 'Qui l’exprime : la personne, la famille ou un professionnel. Quand la source ne le dit pas, la raison de son absence.',
        en: 'Who expresses it: the person, the family or a professional. Where the source does not say it, why it is missing.',
      },
    ),
  },
};
