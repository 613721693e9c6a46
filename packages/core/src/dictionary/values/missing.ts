import type { Missing } from '../../values/missing.js';
import { type Description, field, type ObjectDescription } from '../description.js';

export const missingReason: Description = {
  title: { fr: 'Raison d’une absence', en: 'Reason for a missing value' },
  description: {
    fr: 'Pourquoi un champ n’a pas de valeur : inconnu, non demandé, refus de répondre, sans objet.',
    en: 'Why a field has no value: unknown, not asked, refused to answer, not applicable.',
  },
};

export const missing: ObjectDescription<Missing> = {
  title: { fr: 'Valeur absente', en: 'Missing value' },
  description: {
    fr: 'Se met à la place d’une valeur pour dire pourquoi elle manque ; un champ vide, lui, ne dit rien.',
    en: 'Stands where a value would and says why it is missing; an empty field says nothing.',
  },
  fields: {
    missing: field(
      'minimal',
      { fr: 'Raison de l’absence', en: 'Why it is missing' },
      {
        fr: 'Pourquoi il n’y a pas de valeur : inconnu, non demandé, refus de répondre, sans objet.',
        en: 'Why there is no value: unknown, not asked, refused to answer, not applicable.',
      },
    ),
  },
};
