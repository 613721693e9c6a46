import type { Tombstone } from '../../dataset/tombstone.js';
import { field, type ObjectDescription } from '../description.js';
import { recordFields } from '../record-fields.js';

export const tombstone: ObjectDescription<Tombstone> = {
  title: { fr: 'Retrait', en: 'Tombstone' },
  description: {
    fr: 'Dit qu’un enregistrement n’est plus, pour que ceux qui l’ont reçu le retirent aussi.',
    en: 'Says that a record is gone, so that those who received it remove it too.',
  },
  fields: {
    ...recordFields,
    target: field(
      'standard',
      { fr: 'Enregistrement retiré', en: 'Record removed' },
      {
        fr: 'L’enregistrement qui n’est plus.',
        en: 'The record that is gone.',
      },
    ),
    reason: field(
      'standard',
      { fr: 'Motif', en: 'Reason' },
      {
        fr: 'Pourquoi il est retiré : erreur de saisie, opposition, demande d’effacement, fin de conservation.',
        en: 'Why it is removed: entered in error, opposition, request for erasure, end of retention.',
      },
    ),
    date: field(
      'standard',
      { fr: 'Date', en: 'Date' },
      {
        fr: 'Quand il a été retiré.',
        en: 'When it was removed.',
      },
    ),
  },
};
