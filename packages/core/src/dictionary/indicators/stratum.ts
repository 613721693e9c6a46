import type { Stratum, StratumCrossing } from '../../indicators/indicator-result.js';
import { field, type ObjectDescription } from '../description.js';
import { figureFields } from './figure-fields.js';

/** The fields that say where a stratum stands. */
const placeFields: ObjectDescription<StratumCrossing>['fields'] = {
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
};

export const stratumCrossing: ObjectDescription<StratumCrossing> = {
  title: { fr: 'Ventilation croisée', en: 'Crossing of a stratum' },
  description: {
    fr: 'Une autre ventilation dans laquelle se trouve une part, et la valeur qu’elle y a.',
    en: 'A further dimension in which a stratum stands, and its code there.',
  },
  fields: placeFields,
};

export const stratum: ObjectDescription<Stratum> = {
  title: { fr: 'Part d’un résultat', en: 'Stratum' },
  description: {
    fr: 'Le résultat pour une valeur d’une ventilation : un mois, un thème ; ou de plusieurs qui sont croisées.',
    en: 'The result for one code of a dimension: a month, a theme; or of several that are crossed.',
  },
  fields: {
    ...placeFields,
    crossed: field(
      'full',
      { fr: 'Croisé avec', en: 'Crossed with' },
      {
        fr: 'Les autres ventilations, quand le résultat en croise plusieurs.',
        en: 'The other dimensions, where the result crosses several.',
      },
    ),
    ...figureFields,
  },
};
