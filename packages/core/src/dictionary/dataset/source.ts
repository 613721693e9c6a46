import type { Classification, Source } from '../../dataset/source.js';
import { field, type ObjectDescription } from '../description.js';
import { recordFields } from '../record-fields.js';

export const classification: ObjectDescription<Classification> = {
  title: { fr: 'Classement', en: 'Classification' },
  description: {
    fr: 'Comment un éditeur classe un document, dans ses propres termes.',
    en: 'How a publisher classifies a document, in its own terms.',
  },
  fields: {
    scheme: field(
      'full',
      { fr: 'Rubrique', en: 'Scheme' },
      {
        fr: 'La rubrique de l’éditeur : thème, public, domaine.',
        en: 'The scheme of the publisher: theme, population, domain.',
      },
    ),
    values: field(
      'full',
      { fr: 'Valeurs', en: 'Values' },
      {
        fr: 'Ce que le document est dans cette rubrique.',
        en: 'What the document is in that scheme.',
      },
    ),
  },
};

export const source: ObjectDescription<Source> = {
  title: { fr: 'Source', en: 'Source' },
  description: {
    fr: 'Un document dont des faits ont été tirés.',
    en: 'A document from which facts were taken.',
  },
  fields: {
    ...recordFields,
    title: field(
      'full',
      { fr: 'Titre', en: 'Title' },
      {
        fr: 'Le titre du document.',
        en: 'The title of the document.',
      },
    ),
    publisher: field(
      'full',
      { fr: 'Éditeur', en: 'Publisher' },
      {
        fr: 'Qui a publié le document.',
        en: 'Who published the document.',
      },
    ),
    authors: field(
      'full',
      { fr: 'Auteurs', en: 'Authors' },
      {
        fr: 'Ceux qui l’ont écrit ou qui y parlent, comme le document les nomme.',
        en: 'Those who wrote it or spoke, as the document names them.',
      },
    ),
    date: field(
      'full',
      { fr: 'Date', en: 'Date' },
      {
        fr: 'La date du document, au jour, au mois ou à l’année près.',
        en: 'The date of the document, to the day, the month or the year.',
      },
    ),
    context: field(
      'full',
      { fr: 'Contexte', en: 'Context' },
      {
        fr: 'Où ou quand le document a été présenté : séminaire, revue, collection.',
        en: 'Where or when it was presented: a seminar, a journal, a collection.',
      },
    ),
    licence: field(
      'full',
      { fr: 'Licence', en: 'Licence' },
      {
        fr: 'La licence sous laquelle le document est diffusé ; vide si elle n’est pas dite.',
        en: 'The licence under which the document is given; empty when it is not stated.',
      },
    ),
    citation: field(
      'full',
      { fr: 'Citation', en: 'Citation' },
      {
        fr: 'Comment le document demande à être cité.',
        en: 'How the document is to be cited.',
      },
    ),
    url: field(
      'full',
      { fr: 'Adresse web', en: 'Web address' },
      {
        fr: 'L’adresse où le document se lit.',
        en: 'The address where the document can be read.',
      },
    ),
    classifications: field(
      'full',
      { fr: 'Classements', en: 'Classifications' },
      {
        fr: 'Comment son éditeur le classe, dans les termes de l’éditeur.',
        en: 'How its publisher classifies it, in the publisher’s terms.',
      },
    ),
  },
};
