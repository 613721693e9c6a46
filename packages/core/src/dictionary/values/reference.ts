import type { Reference } from '../../values/id.js';
import { field, type ObjectDescription } from '../description.js';

/** What `referenceTo` makes: the references to records of some types have no schema with a name of its own. */
export const reference: ObjectDescription<Reference> = {
  title: { fr: 'Référence', en: 'Reference' },
  description: {
    fr: 'Renvoie à un autre enregistrement du même jeu de données.',
    en: 'Points to another record of the same dataset.',
  },
  fields: {
    type: field(
      'minimal',
      { fr: 'Type', en: 'Type' },
      {
        fr: 'Le type de l’enregistrement auquel on renvoie.',
        en: 'The type of the record that is pointed to.',
      },
    ),
    id: field(
      'minimal',
      { fr: 'Identifiant', en: 'Id' },
      {
        fr: 'L’identifiant de l’enregistrement auquel on renvoie ; jamais un nom.',
        en: 'The id of the record that is pointed to; never a name.',
      },
    ),
  },
};
