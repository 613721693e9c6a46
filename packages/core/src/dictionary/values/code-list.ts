import type { Coded } from '../../values/code-list.js';
import { field, type ObjectDescription } from '../description.js';

export const coded: ObjectDescription<Coded> = {
  title: { fr: 'Notion codée', en: 'Coded notion' },
  description: {
    fr: 'Une notion d’une liste ouverte : elle a un code si la liste la connaît, et garde toujours les mots employés.',
    en: 'A notion of an open list: it has a code when the list knows it, and always keeps the words that were used.',
  },
  fields: {
    system: field(
      'standard',
      { fr: 'Liste', en: 'List' },
      {
        fr: 'L’identifiant de la liste : une de celles du modèle, ou une nomenclature nationale comme TRE_R66.',
        en: 'The id of the list: one of those of the model, or a national nomenclature such as TRE_R66.',
      },
    ),
    code: field(
      'standard',
      { fr: 'Code', en: 'Code' },
      {
        fr: 'Le code de la notion dans la liste ; à laisser vide si la liste ne l’a pas.',
        en: 'The code of the notion in the list; left empty when the list does not have it.',
      },
    ),
    display: field(
      'standard',
      { fr: 'Libellé', en: 'Display' },
      {
        fr: 'Les mots employés pour la notion.',
        en: 'The words that were used for the notion.',
      },
    ),
  },
};
