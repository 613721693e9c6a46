import type { Manifest, ReferenceListVintage } from '../../dataset/manifest.js';
import { field, type ObjectDescription } from '../description.js';

export const referenceListVintage: ObjectDescription<ReferenceListVintage> = {
  title: { fr: 'Liste de référence', en: 'Reference list' },
  description: {
    fr: 'Une liste de référence dont des codes sont tirés, et son millésime.',
    en: 'A reference list that codes were taken from, and its vintage.',
  },
  fields: {
    list: field(
      'full',
      { fr: 'Liste', en: 'List' },
      {
        fr: 'La liste : qpv, commune.',
        en: 'The list: qpv, commune.',
      },
    ),
    vintage: field(
      'full',
      { fr: 'Millésime', en: 'Vintage' },
      {
        fr: 'Le millésime de la liste : 2024.',
        en: 'The vintage of the list: 2024.',
      },
    ),
  },
};

// Every dataset has a manifest, so what a manifest cannot do without is minimal.
export const manifest: ObjectDescription<Manifest> = {
  title: { fr: 'Manifeste', en: 'Manifest' },
  description: {
    fr: 'Ce qu’un jeu de données dit de lui-même : d’où il vient, quand et comment il a été fait.',
    en: 'What a dataset says of itself: where it comes from, when and how it was made.',
  },
  fields: {
    type: field(
      'minimal',
      { fr: 'Type', en: 'Type' },
      {
        fr: 'Dit que la ligne est le manifeste.',
        en: 'Says that the line is the manifest.',
      },
    ),
    namespace: field(
      'minimal',
      { fr: 'Espace de noms', en: 'Namespace' },
      {
        fr: 'Une adresse que le producteur possède, à l’intérieur de laquelle les identifiants sont uniques.',
        en: 'An address that the producer owns, within which ids are unique.',
      },
    ),
    schemaVersion: field(
      'minimal',
      { fr: 'Version du modèle', en: 'Schema version' },
      {
        fr: 'La version du modèle avec laquelle le jeu de données a été écrit.',
        en: 'The version of the model that the dataset was written with.',
      },
    ),
    title: field(
      'full',
      { fr: 'Titre', en: 'Title' },
      {
        fr: 'Le titre du jeu de données.',
        en: 'The title of the dataset.',
      },
    ),
    producer: field(
      'minimal',
      { fr: 'Producteur', en: 'Producer' },
      {
        fr: 'Qui a fait le jeu de données : la structure ou le logiciel.',
        en: 'Who made the dataset: the structure or the software.',
      },
    ),
    created: field(
      'minimal',
      { fr: 'Créé le', en: 'Created' },
      {
        fr: 'Quand le jeu de données a été fait, en temps universel (UTC).',
        en: 'When the dataset was made, in UTC.',
      },
    ),
    referenceLists: field(
      'full',
      { fr: 'Listes de référence', en: 'Reference lists' },
      {
        fr: 'Le millésime de chaque liste de référence dont des codes sont tirés.',
        en: 'The vintage of each reference list that codes were taken from.',
      },
    ),
    counts: field(
      'full',
      { fr: 'Nombre d’enregistrements', en: 'Number of records' },
      {
        fr: 'Combien d’enregistrements de chaque type.',
        en: 'How many records of each type.',
      },
    ),
    hash: field(
      'full',
      { fr: 'Empreinte', en: 'Hash' },
      {
        fr: 'L’empreinte SHA-256, en hexadécimal, des lignes qui portent les enregistrements.',
        en: 'The SHA-256 hash, in hexadecimal, of the lines that hold the records.',
      },
    ),
  },
};
