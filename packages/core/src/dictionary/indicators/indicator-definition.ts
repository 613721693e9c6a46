import type { IndicatorDefinition, Stratifier } from '../../indicators/indicator-definition.js';
import { field, type ObjectDescription } from '../description.js';
import { recordFields } from '../record-fields.js';
import { countingFields } from './counting.js';

export const stratifier: ObjectDescription<Stratifier> = {
  title: { fr: 'Ventilation prévue', en: 'Stratifier' },
  description: {
    fr: 'Une ventilation du résultat d’un indicateur.',
    en: 'A dimension by which the result of an indicator is split.',
  },
  fields: {
    id: field(
      'full',
      { fr: 'Ventilation', en: 'Dimension' },
      {
        fr: 'Ce selon quoi le résultat est ventilé : structure, thème, mois.',
        en: 'What the result is split along: structure, theme, month.',
      },
    ),
    partition: field(
      'full',
      { fr: 'Sans recoupement', en: 'Partition' },
      {
        fr: 'Oui si les parts s’additionnent : rien n’est dans deux à la fois.',
        en: 'True when the strata add up: nothing is in two of them.',
      },
    ),
  },
};

export const indicatorDefinition: ObjectDescription<IndicatorDefinition> = {
  title: { fr: 'Définition d’indicateur', en: 'Indicator definition' },
  description: {
    fr: 'Ce qu’un indicateur compte, sur quels enregistrements et comment ; ce n’est pas son résultat.',
    en: 'What an indicator counts, over which records and how; it is not its result.',
  },
  fields: {
    ...recordFields,
    version: field(
      'full',
      { fr: 'Version de la définition', en: 'Definition version' },
      {
        fr: 'La version de la définition, en trois nombres : 1.0.0 ; ce n’est pas celle de l’enregistrement.',
        en: 'The version of the definition, in three numbers: 1.0.0; it is not that of the record.',
      },
    ),
    title: field(
      'full',
      { fr: 'Titre', en: 'Title' },
      {
        fr: 'Le nom de l’indicateur, en français et en anglais.',
        en: 'The name of the indicator, in French and in English.',
      },
    ),
    description: field(
      'full',
      { fr: 'Description', en: 'Description' },
      {
        fr: 'Ce que l’indicateur dit et ce qu’il ne dit pas, en français et en anglais.',
        en: 'What the indicator tells and what it does not, in French and in English.',
      },
    ),
    domain: field(
      'full',
      { fr: 'Domaine', en: 'Domain' },
      {
        fr: 'De quoi il parle : structures (structures), accompagnements (pathways) ou participation (participation).',
        en: 'What it speaks of: structures (structures), pathways (pathways) or participation (participation).',
      },
    ),
    unit: field(
      'full',
      { fr: 'Unité', en: 'Unit' },
      {
        fr: 'En quoi le résultat s’exprime : personnes (people), jours (days), pour cent (percent), euros (euros)...',
        en: 'What the result is expressed in: people, days, percent, euros...',
      },
    ),
    improvement: field(
      'full',
      { fr: 'Sens favorable', en: 'Improvement' },
      {
        fr: 'S’il vaut mieux que le résultat monte (increase) ou descende (decrease) ; vide si ni l’un ni l’autre.',
        en: 'Whether it is better that the result goes up (increase) or down (decrease); empty when neither is.',
      },
    ),
    provenance: field(
      'full',
      { fr: 'Provenance', en: 'Provenance' },
      {
        fr: 'D’où vient la définition : un texte officiel (official), une source secondaire (secondary) ou ce projet (project).',
        en: 'Where the definition comes from: an official text (official), a secondary source (secondary) or this project (project).',
      },
    ),
    owner: field(
      'full',
      { fr: 'Responsable', en: 'Owner' },
      {
        fr: 'L’organisme qui tient la définition.',
        en: 'The organisation that keeps the definition.',
      },
    ),
    ...countingFields,
    measure: field(
      'full',
      { fr: 'Calcul', en: 'Measure' },
      {
        fr: 'Ce qui est calculé.',
        en: 'What is computed.',
      },
    ),
    privacyUnit: field(
      'full',
      { fr: 'Qui est protégé', en: 'Privacy unit' },
      {
        fr: 'Ce dont le nombre décide de ce qui peut être publié : les personnes (person), ou rien (none) quand le résultat ne dit rien des gens.',
        en: 'Whose number decides what may be published: persons (person), or nobody (none) when the result tells nothing about people.',
      },
    ),
    sensitive: field(
      'full',
      { fr: 'Sensible', en: 'Sensitive' },
      {
        fr: 'Oui si ce que dit le numérateur d’une personne est sensible : un groupe où tous y sont, ou aucun, n’est alors pas publié.',
        en: 'True when what the numerator says of a person is sensitive: a group of which all, or none, are in it is then not published.',
      },
    ),
    dimensions: field(
      'full',
      { fr: 'Ventilations', en: 'Dimensions' },
      {
        fr: 'Ce selon quoi le résultat peut être ventilé.',
        en: 'What the result may be split along.',
      },
    ),
    crossings: field(
      'full',
      { fr: 'Croisements', en: 'Crossings' },
      {
        fr: 'Les ventilations qui sont aussi croisées entre elles, comme la structure et le trimestre.',
        en: 'The dimensions that are also crossed with one another, such as structure and quarter.',
      },
    ),
  },
};
