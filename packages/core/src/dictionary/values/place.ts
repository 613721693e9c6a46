import type { Place } from '../../values/place.js';
import { field, type ObjectDescription } from '../description.js';

export const place: ObjectDescription<Place> = {
  title: { fr: 'Lieu', en: 'Place' },
  description: {
    fr: 'Où quelque chose se passe : dans une structure, sur un territoire, ou en mots.',
    en: 'Where something happens: at a structure, in a territory, or in words.',
  },
  fields: {
    structure: field(
      'standard',
      { fr: 'Structure', en: 'Structure' },
      {
        fr: 'La structure où cela se passe.',
        en: 'The structure where it happens.',
      },
    ),
    territory: field(
      'standard',
      { fr: 'Territoire', en: 'Territory' },
      {
        fr: 'Le territoire où cela se passe.',
        en: 'The territory where it happens.',
      },
    ),
    description: field(
      'standard',
      { fr: 'Description', en: 'Description' },
      {
        fr: 'Le lieu en mots ; jamais le domicile de quelqu’un.',
        en: 'The place in words; never somebody’s home address.',
      },
    ),
  },
};
