import type { Money, Quantity } from '../../values/quantity.js';
import { type Description, field, type ObjectDescription } from '../description.js';

export const finiteNumber: Description = {
  title: { fr: 'Nombre', en: 'Number' },
  description: {
    fr: 'Un nombre, à virgule ou non, écrit avec un point : 1.5.',
    en: 'A number, with decimals or without, written with a point: 1.5.',
  },
};

export const wholeNumber: Description = {
  title: { fr: 'Nombre entier', en: 'Whole number' },
  description: {
    fr: 'Un nombre entier à partir de 0.',
    en: 'A whole number from 0.',
  },
};

export const positiveInteger: Description = {
  title: { fr: 'Entier positif', en: 'Positive integer' },
  description: {
    fr: 'Un nombre entier à partir de 1, et d’au plus 2 147 483 647.',
    en: 'A whole number from 1, and 2,147,483,647 at most.',
  },
};

export const precision: Description = {
  title: { fr: 'Précision d’un chiffre', en: 'Precision of a figure' },
  description: {
    fr: 'Si un chiffre est exact, environ, au moins ou au plus.',
    en: 'Whether a figure is exact, about, at least or at most.',
  },
};

export const quantity: ObjectDescription<Quantity> = {
  title: { fr: 'Chiffre', en: 'Figure' },
  description: {
    fr: 'Un chiffre tel qu’il a été dit : sa valeur ou ses bornes, sa précision, et les mots du document.',
    en: 'A figure as it was stated: its value or its bounds, how exact it is, and the words of the document.',
  },
  fields: {
    value: field(
      'standard',
      { fr: 'Valeur', en: 'Value' },
      {
        fr: 'Le chiffre : 10 pour « une dizaine », dont la précision est « environ ».',
        en: 'The figure: 10 for "about ten", whose precision is "about".',
      },
    ),
    min: field(
      'full',
      { fr: 'Minimum', en: 'Minimum' },
      {
        fr: 'Le plus petit chiffre possible, quand une fourchette est dite.',
        en: 'The smallest figure possible, when a range is stated.',
      },
    ),
    max: field(
      'full',
      { fr: 'Maximum', en: 'Maximum' },
      {
        fr: 'Le plus grand chiffre possible, quand une fourchette est dite.',
        en: 'The largest figure possible, when a range is stated.',
      },
    ),
    precision: field(
      'standard',
      { fr: 'Précision', en: 'Precision' },
      {
        fr: 'Si le chiffre est exact, environ, au moins ou au plus.',
        en: 'Whether the figure is exact, about, at least or at most.',
      },
    ),
    unit: field(
      'full',
      { fr: 'Unité', en: 'Unit' },
      {
        fr: 'Ce qui est compté ou mesuré, quand le champ ne le dit pas : jours, structures.',
        en: 'What is counted or measured, when the field does not say it: days, structures.',
      },
    ),
    verbatim: field(
      'full',
      { fr: 'Mots du document', en: 'Words of the document' },
      {
        fr: 'Le chiffre dans les mots du document : « une dizaine ».',
        en: 'The figure in the words of the document: "une dizaine".',
      },
    ),
  },
};

export const money: ObjectDescription<Money> = {
  title: { fr: 'Somme d’argent', en: 'Amount of money' },
  description: {
    fr: 'Une somme en centimes d’euro entiers, avec sa précision et les mots du document.',
    en: 'An amount in whole euro cents, with how exact it is and the words of the document.',
  },
  fields: {
    cents: field(
      'standard',
      { fr: 'Centimes d’euro', en: 'Euro cents' },
      {
        fr: 'La somme en centimes d’euro entiers : 150000 pour 1 500 €.',
        en: 'The amount in whole euro cents: 150000 for €1,500.',
      },
    ),
    precision: field(
      'standard',
      { fr: 'Précision', en: 'Precision' },
      {
        fr: 'Si la somme est exacte, environ, au moins ou au plus.',
        en: 'Whether the amount is exact, about, at least or at most.',
      },
    ),
    verbatim: field(
      'full',
      { fr: 'Mots du document', en: 'Words of the document' },
      {
        fr: 'La somme dans les mots du document.',
        en: 'The amount in the words of the document.',
      },
    ),
  },
};
