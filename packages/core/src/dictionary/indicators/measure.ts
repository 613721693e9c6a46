import type { Amount, Measure } from '../../indicators/indicator-definition.js';
import { field, type ObjectDescription } from '../description.js';

export const amount: ObjectDescription<Amount> = {
  title: { fr: 'Terme d’un rapport', en: 'Term of a ratio' },
  description: {
    fr: 'Ce qu’un rapport divise, ou ce par quoi il divise : un nombre, un nombre de valeurs distinctes ou une somme.',
    en: 'What a ratio divides, or what it divides by: a number, a number of distinct values or a sum.',
  },
  fields: {
    kind: field(
      'full',
      { fr: 'Sorte de calcul', en: 'Kind' },
      {
        fr: 'Quel calcul : nombre (count), nombre de valeurs distinctes (count-distinct) ou somme (sum).',
        en: 'Which computation: a number (count), a number of distinct values (count-distinct) or a sum (sum).',
      },
    ),
    field: field(
      'full',
      { fr: 'Champ lu', en: 'Field' },
      {
        fr: 'Le champ sur lequel porte le calcul ; un nombre n’en a pas.',
        en: 'The field that is computed over; a count has none.',
      },
    ),
  },
};

export const measure: ObjectDescription<Measure> = {
  title: { fr: 'Calcul', en: 'Measure' },
  description: {
    fr: 'Ce qui est calculé : un nombre, une somme, la plus grande valeur, une moyenne, une médiane, un quantile, une proportion, une part ou un rapport ; ou rien, pour un chiffre déclaré.',
    en: 'What is computed: a number, a sum, the largest value, a mean, a median, a quantile, a proportion, a share or a ratio; or nothing, for a declared figure.',
  },
  fields: {
    kind: field(
      'full',
      { fr: 'Sorte de calcul', en: 'Kind' },
      {
        fr: 'Quel calcul : nombre (count), valeurs distinctes (count-distinct), somme (sum), maximum (max), moyenne (mean), médiane (median), quantile, proportion, part (share), rapport (ratio) ou chiffre déclaré (declared).',
        en: 'Which computation: a number (count), distinct values (count-distinct), a sum, the largest value (max), a mean, a median, a quantile, a proportion, a share, a ratio or a declared figure (declared).',
      },
    ),
    field: field(
      'full',
      { fr: 'Champ lu', en: 'Field' },
      {
        fr: 'Le champ sur lequel porte le calcul ; un nombre, une proportion, une part et un rapport n’en ont pas.',
        en: 'The field that is computed over; a count, a proportion, a share and a ratio have none.',
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
    by: field(
      'full',
      { fr: 'Ventilation de la part', en: 'Dimension of the share' },
      {
        fr: 'La ventilation dont chaque valeur est aussi donnée en pourcentage du total.',
        en: 'The dimension of which each code is also given as a percentage of the total.',
      },
    ),
    of: field(
      'full',
      { fr: 'Ce que divise un rapport', en: 'What a ratio divides' },
      {
        fr: 'Le numérateur d’un rapport : ce qu’il compte, et parmi quoi.',
        en: 'The numerator of a ratio: what it counts, and among what.',
      },
    ),
    to: field(
      'full',
      { fr: 'Ce par quoi il divise', en: 'What it divides by' },
      {
        fr: 'Le dénominateur d’un rapport : ce qui est pris de la population de la définition.',
        en: 'The denominator of a ratio: what is taken of the population of the definition.',
      },
    ),
    per: field(
      'full',
      { fr: 'Pour combien', en: 'Per how many' },
      {
        fr: 'Pour combien du dénominateur le résultat est donné : 1 si rien n’est dit, 100 pour un pourcentage, 1 000 pour mille personnes.',
        en: 'How many of the denominator the result is for: 1 unless said, 100 for a percentage, 1,000 for a thousand people.',
      },
    ),
    perDay: field(
      'full',
      { fr: 'Par jour', en: 'Per day' },
      {
        fr: 'Oui si le numérateur additionne des jours, et se divise par ceux de la période.',
        en: 'True when the numerator adds up days, and is divided by those of the period.',
      },
    ),
  },
};
