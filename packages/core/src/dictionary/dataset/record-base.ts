import type { RecordMeta, SourceRef } from '../../dataset/record-base.js';
import { field, type ObjectDescription } from '../description.js';

export const recordMeta: ObjectDescription<RecordMeta> = {
  title: { fr: 'État de l’enregistrement', en: 'State of the record' },
  description: {
    fr: 'La version d’un enregistrement, quand elle a été saisie, et s’il tient toujours.',
    en: 'The version of a record, when it was recorded, and whether it still stands.',
  },
  fields: {
    version: field(
      'minimal',
      { fr: 'Version', en: 'Version' },
      {
        fr: 'Le numéro de version : 1 pour la première, un de plus à chaque correction.',
        en: 'The number of the version: 1 for the first, one more for each correction.',
      },
    ),
    recordedAt: field(
      'minimal',
      { fr: 'Saisi le', en: 'Recorded at' },
      {
        fr: 'Quand cette version a été saisie, en temps universel (UTC) ; ce n’est pas la date des faits.',
        en: 'When this version was recorded, in UTC; this is not when the facts took place.',
      },
    ),
    status: field(
      'minimal',
      { fr: 'Statut', en: 'Status' },
      {
        fr: 'Si l’enregistrement tient (active), s’il a été saisi par erreur (entered-in-error) ou retiré sans être démenti (withdrawn).',
        en: 'Whether the record stands (active), was entered in error (entered-in-error), or ended without being denied (withdrawn).',
      },
    ),
    replaces: field(
      'full',
      { fr: 'Remplace', en: 'Replaces' },
      {
        fr: 'L’enregistrement, d’un autre identifiant, que celui-ci remplace.',
        en: 'The record, under another id, that this one replaces.',
      },
    ),
  },
};

export const sourceRef: ObjectDescription<SourceRef> = {
  title: { fr: 'Renvoi à une source', en: 'Reference to a source' },
  description: {
    fr: 'Où un fait a été lu : le document, l’endroit et les mots.',
    en: 'Where a fact was read: the document, the place in it and the words.',
  },
  fields: {
    source: field(
      'full',
      { fr: 'Source', en: 'Source' },
      {
        fr: 'Le document où le fait a été lu.',
        en: 'The document where the fact was read.',
      },
    ),
    where: field(
      'full',
      { fr: 'Endroit', en: 'Where' },
      {
        fr: 'L’endroit du document : page, titre, paragraphe.',
        en: 'The place in the document: page, heading, paragraph.',
      },
    ),
    quote: field(
      'full',
      { fr: 'Mots cités', en: 'Words quoted' },
      {
        fr: 'Les mots du document qui disent le fait.',
        en: 'The words of the document that state the fact.',
      },
    ),
    licence: field(
      'full',
      { fr: 'Licence', en: 'Licence' },
      {
        fr: 'La licence du passage, si ce n’est pas celle du document.',
        en: 'The licence of the passage, when it is not that of the document.',
      },
    ),
  },
};
