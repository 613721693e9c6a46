import type { RuleText } from '@santeparticipative/core';
import { error } from '../rule-text.js';

/** The rules on CSV files, with their messages. */
export const csvRules = {
  'file.csv-columns': error(
    {
      fr: 'Les colonnes de ce fichier ne sont pas celles qui sont attendues.',
      en: 'The columns of this file are not those expected.',
    },
    {
      fr: 'La première ligne doit nommer chaque colonne attendue, une fois.',
      en: 'The first line must name each column expected, once.',
    },
  ),
  'file.csv-quotes': error(
    {
      fr: 'Le fichier n’est plus du CSV à partir d’ici : un guillemet est de trop, ou manque.',
      en: 'The file is no CSV from here on: a quotation mark is too many, or missing.',
    },
    {
      fr: 'Exportez-le de nouveau depuis le logiciel d’où il vient.',
      en: 'Export it again from the software it comes from.',
    },
  ),
  'file.csv-row': error(
    {
      fr: 'Cette ligne n’a pas autant de cellules qu’il y a de colonnes.',
      en: 'This line has not as many cells as there are columns.',
    },
    {
      fr: 'Une cellule qui contient un séparateur s’écrit entre guillemets.',
      en: 'A cell that holds a separator is written between quotation marks.',
    },
  ),
  'file.csv-row-too-long': error(
    { fr: 'Cette ligne est trop longue.', en: 'This line is too long.' },
    {
      fr: 'Un guillemet qui n’est pas fermé réunit peut-être plusieurs lignes.',
      en: 'A quotation mark that is not closed may join several lines.',
    },
  ),
} as const satisfies { readonly [rule: string]: RuleText };
