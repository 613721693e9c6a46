import type { Target } from '../../structures/programme.js';
import { field, type ObjectDescription } from '../description.js';

export const target: ObjectDescription<Target> = {
  title: { fr: 'Objectif chiffré', en: 'Target' },
  description: {
    fr: 'Un objectif en chiffres qu’un programme ou son financeur se donne ; ce n’est pas un résultat.',
    en: 'A goal in figures that a programme or its funder sets itself; it is no result.',
  },
  fields: {
    what: field(
      'full',
      { fr: 'Ce qui est visé', en: 'What is aimed at' },
      {
        fr: 'Ce que le chiffre compte ou mesure.',
        en: 'What the figure counts or measures.',
      },
    ),
    quantity: field(
      'full',
      { fr: 'Chiffre', en: 'Figure' },
      {
        fr: 'Le chiffre à atteindre.',
        en: 'The figure to reach.',
      },
    ),
    by: field(
      'full',
      { fr: 'Échéance', en: 'By' },
      {
        fr: 'La date à laquelle l’objectif doit être atteint ; vide si aucune n’est dite.',
        en: 'The date by which the target is to be reached; empty when none is stated.',
      },
    ),
  },
};
