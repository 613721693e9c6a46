import type { Attribution, Quote } from '../../values/attribution.js';
import { field, type ObjectDescription } from '../description.js';

export const attribution: ObjectDescription<Attribution> = {
  title: { fr: 'Auteur', en: 'Attribution' },
  description: {
    fr: 'Qui a dit ou écrit quelque chose ; seuls ceux qu’un document public nomme sont nommés.',
    en: 'Who said or wrote something; only people whom a public document names are named.',
  },
  fields: {
    name: field(
      'full',
      { fr: 'Nom', en: 'Name' },
      {
        fr: 'Le nom de la personne, si un document public la nomme ; jamais celui d’une personne accompagnée.',
        en: 'The name of the person, when a public document names them; never that of an accompanied person.',
      },
    ),
    role: field(
      'full',
      { fr: 'Rôle', en: 'Role' },
      {
        fr: 'Ce que fait la personne, dans les mots du document.',
        en: 'What the person does, in the words of the document.',
      },
    ),
    organisation: field(
      'full',
      { fr: 'Organisme', en: 'Organisation' },
      {
        fr: 'L’organisme pour lequel la personne parle ou écrit.',
        en: 'The organisation that the person speaks or writes for.',
      },
    ),
  },
};

export const quote: ObjectDescription<Quote> = {
  title: { fr: 'Citation', en: 'Quote' },
  description: {
    fr: 'Des mots que quelqu’un a dits, avec leur auteur ; un texte libre peut faire reconnaître des gens et reste hors des exports agrégés.',
    en: 'Words that somebody said, with who said them; free text may identify people and stays out of aggregate exports.',
  },
  fields: {
    text: field(
      'full',
      { fr: 'Texte', en: 'Text' },
      {
        fr: 'Les mots, tels qu’ils ont été dits.',
        en: 'The words, as they were said.',
      },
    ),
    attribution: field(
      'full',
      { fr: 'Auteur', en: 'Attribution' },
      {
        fr: 'Qui les a dits.',
        en: 'Who said them.',
      },
    ),
  },
};
