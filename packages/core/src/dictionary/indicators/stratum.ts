import type { Stratum } from '../../indicators/indicator-result.js';
import { field, type ObjectDescription } from '../description.js';
import { figureFields } from './figure-fields.js';

export const stratum: ObjectDescription<Stratum> = {
  title: { fr: 'Part d’un résultat', en: 'Stratum' },
  description: {
    fr: 'Le résultat pour une valeur d’une ventilation : un mois, un thème.',
    en: 'The result for one value of a dimension: a month, a theme.',
  },
  fields: {
    dimension: field(
      'full',
      { fr: 'Ventilation', en: 'Dimension' },
      {
        fr: 'Ce selon quoi le résultat est ventilé.',
        en: 'What the result is split along.',
      },
    ),
    code: field(
      'full',
      { fr: 'Code', en: 'Code' },
      {
        fr: 'La valeur de la ventilation, en code.',
        en: 'The value of the dimension, as a code.',
      },
    ),
    display: field(
      'full',
      { fr: 'Libellé', en: 'Display' },
      {
        fr: 'La valeur de la ventilation, en mots.',
        en: 'The value of the dimension, in words.',
      },
    ),
    ...figureFields,
  },
};
