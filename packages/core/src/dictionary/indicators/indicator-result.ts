import type { DefinitionReference, IndicatorResult } from '../../indicators/indicator-result.js';
import { field, type ObjectDescription } from '../description.js';
import { recordFields } from '../record-fields.js';
import { figureFields } from './figure-fields.js';

export const definitionReference: ObjectDescription<DefinitionReference> = {
  title: { fr: 'Définition suivie', en: 'Definition followed' },
  description: {
    fr: 'La définition que suit un chiffre, prise au catalogue ou dans le jeu de données.',
    en: 'The definition that a figure follows, of the catalogue or of the dataset.',
  },
  fields: {
    id: field(
      'full',
      { fr: 'Identifiant', en: 'Id' },
      {
        fr: 'L’identifiant de la définition.',
        en: 'The id of the definition.',
      },
    ),
    version: field(
      'full',
      { fr: 'Version', en: 'Version' },
      {
        fr: 'La version de la définition, en trois nombres : 1.0.0.',
        en: 'The version of the definition, in three numbers: 1.0.0.',
      },
    ),
    hash: field(
      'full',
      { fr: 'Empreinte', en: 'Hash' },
      {
        fr: 'L’empreinte SHA-256, en hexadécimal, de ce que la définition veut dire.',
        en: 'The SHA-256 hash, in hexadecimal, of what the definition means.',
      },
    ),
  },
};

export const indicatorResult: ObjectDescription<IndicatorResult> = {
  title: { fr: 'Résultat d’indicateur', en: 'Indicator result' },
  description: {
    fr: 'Un chiffre, tel qu’un document le déclare, ou tel qu’il a été calculé et préparé pour être publié.',
    en: 'A figure, as a document declares it, or as it was computed and cleared for publication.',
  },
  fields: {
    ...recordFields,
    nature: field(
      'full',
      { fr: 'Origine du chiffre', en: 'Nature' },
      {
        fr: 'Si le chiffre est déclaré par un document (declared) ou calculé à partir d’enregistrements (computed).',
        en: 'Whether the figure is declared by a document (declared) or computed from records (computed).',
      },
    ),
    definition: field(
      'full',
      { fr: 'Définition', en: 'Definition' },
      {
        fr: 'La définition que suit le chiffre ; vide s’il n’en suit aucune de connue.',
        en: 'The definition that the figure follows; empty when it follows none that is known.',
      },
    ),
    label: field(
      'full',
      { fr: 'Libellé', en: 'Label' },
      {
        fr: 'Ce que dit le chiffre, dans les mots du document, quand il ne suit aucune définition du catalogue.',
        en: 'What the figure tells, in the words of the document, when it follows no definition of the catalogue.',
      },
    ),
    programme: field(
      'full',
      { fr: 'Programme', en: 'Programme' },
      {
        fr: 'Le programme dont parle le chiffre.',
        en: 'The programme that the figure speaks of.',
      },
    ),
    structures: field(
      'full',
      { fr: 'Structures', en: 'Structures' },
      {
        fr: 'Les structures sur lesquelles porte le chiffre.',
        en: 'The structures that the figure covers.',
      },
    ),
    about: field(
      'full',
      { fr: 'À propos de', en: 'About' },
      {
        fr: 'La séance, la démarche participative, le groupe ou le parcours type dont parle le chiffre.',
        en: 'The session, participatory process, group or pathway model that the figure speaks of.',
      },
    ),
    territory: field(
      'full',
      { fr: 'Territoire', en: 'Territory' },
      {
        fr: 'Le territoire sur lequel porte le chiffre.',
        en: 'The territory that the figure covers.',
      },
    ),
    period: field(
      'full',
      { fr: 'Période', en: 'Period' },
      {
        fr: 'La période sur laquelle porte le chiffre.',
        en: 'The period that the figure covers.',
      },
    ),
    ...figureFields,
    strata: field(
      'full',
      { fr: 'Parts', en: 'Strata' },
      {
        fr: 'Le résultat ventilé : une part par mois, par thème.',
        en: 'The result split: a stratum for each month, for each theme.',
      },
    ),
    threshold: field(
      'full',
      { fr: 'Seuil de publication', en: 'Publication threshold' },
      {
        fr: 'Le plus petit nombre de personnes qu’une case publiée représente.',
        en: 'The smallest number of people that a published cell stands for.',
      },
    ),
    notes: field(
      'full',
      { fr: 'Avertissements', en: 'Notes' },
      {
        fr: 'Ce qu’il faut savoir avant d’utiliser le chiffre.',
        en: 'What a reader must know before using the figure.',
      },
    ),
  },
};
