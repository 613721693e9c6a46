import type { Budget } from '../../structures/programme.js';
import { field, type ObjectDescription } from '../description.js';

export const budget: ObjectDescription<Budget> = {
  title: { fr: 'Budget', en: 'Budget' },
  description: {
    fr: 'Ce qu’un programme a à dépenser.',
    en: 'What a programme has to spend.',
  },
  fields: {
    amount: field(
      'full',
      { fr: 'Montant', en: 'Amount' },
      {
        fr: 'Le montant du budget, en centimes d’euro.',
        en: 'The amount of the budget, in euro cents.',
      },
    ),
    period: field(
      'full',
      { fr: 'Période', en: 'Period' },
      {
        fr: 'La période que le budget couvre.',
        en: 'The period that the budget covers.',
      },
    ),
    purpose: field(
      'full',
      { fr: 'Objet', en: 'Purpose' },
      {
        fr: 'Ce que le budget doit payer.',
        en: 'What the budget is to pay for.',
      },
    ),
  },
};
