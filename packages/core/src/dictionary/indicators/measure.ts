import type { Measure } from '../../indicators/indicator-definition.js';
import { field, type ObjectDescription } from '../description.js';

export const measure: ObjectDescription<Measure> = {
  title: { fr: 'Calcul', en: 'Measure' },
  description: {
    fr: 'Ce qui est calculé : un nombre, une somme, une moyenne, une médiane, un quantile ou une proportion ; ou rien, pour un chiffre déclaré.',
    en: 'What is computed: a number, a sum, a mean, a median, a quantile or a proportion; or nothing, for a declared figure.',
  },
  fields: {
    kind: field(
      'full',
      { fr: 'Sorte de calcul', en: 'Kind' },
      {
        fr: 'Quel calcul : nombre (count), nombre de valeurs distinctes (count-distinct), somme (sum), moyenne (mean), médiane (median), quantile (quantile), proportion (proportion) ou chiffre déclaré (declared).',
        en: 'Which computation: a number (count), a number of distinct values (count-distinct), a sum (sum), a mean (mean), a median (median), a quantile (quantile), a proportion (proportion) or a declared figure (declared).',
      },
    ),
    field: field(
      'full',
      { fr: 'Champ lu', en: 'Field' },
      {
        fr: 'Le champ sur lequel porte le calcul ; un nombre et une proportion n’en ont pas.',
        en: 'The field that is computed over; a count and a proportion have none.',
      },
    ),
    q: field(
      'full',
      { fr: 'Ordre du quantile', en: 'Order of the quantile' },
      {
        fr: 'L’ordre d’un quantile, entre 0 et 1 exclus : 0,9 pour le neuvième décile.',
        en: 'The order of a quantile, between 0 and 1 excluded: 0.9 for the ninth decile.',
      },
    ),
    numerator: field(
      'full',
      { fr: 'Numérateur', en: 'Numerator' },
      {
        fr: 'Les enregistrements de la population qui comptent au numérateur d’une proportion.',
        en: 'The records of the population that count in the numerator of a proportion.',
      },
    ),
  },
};
