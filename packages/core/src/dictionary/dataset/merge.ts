import type { Merge } from '../../dataset/merge.js';
import { field, type ObjectDescription } from '../description.js';
import { recordFields } from '../record-fields.js';

export const merge: ObjectDescription<Merge> = {
  title: { fr: 'Fusion', en: 'Merge' },
  description: {
    fr: 'Dit que deux enregistrements sont la même personne ou la même structure, et lequel reste.',
    en: 'Says that two records are the same person or the same structure, and which one stays.',
  },
  fields: {
    ...recordFields,
    kept: field(
      'standard',
      { fr: 'Enregistrement gardé', en: 'Record kept' },
      {
        fr: 'L’enregistrement qui reste.',
        en: 'The record that stays.',
      },
    ),
    merged: field(
      'standard',
      { fr: 'Enregistrement fusionné', en: 'Record merged' },
      {
        fr: 'L’enregistrement qui disparaît dans l’autre, du même type que lui.',
        en: 'The record that goes into the other, of the same type.',
      },
    ),
    reason: field(
      'full',
      { fr: 'Motif', en: 'Reason' },
      {
        fr: 'À quoi on a vu que les deux ne font qu’un ; sans nom ni numéro de personne.',
        en: 'How the two were seen to be one; without the name or number of a person.',
      },
    ),
    date: field(
      'standard',
      { fr: 'Date', en: 'Date' },
      {
        fr: 'Quand les deux ont été réunis.',
        en: 'When the two were made one.',
      },
    ),
  },
};
