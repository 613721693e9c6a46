import type { IndicatorDefinition, Stratifier } from '../../indicators/indicator-definition.js';
import { field, type ObjectDescription } from '../description.js';
import { recordFields } from '../record-fields.js';

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
        fr: 'En quoi le résultat s’exprime : accompagnements (pathways), personnes (people), contacts (contacts), jours (days), pour cent (percent), séances (sessions), présences (attendances), démarches participatives (processes) ou structures (structures).',
        en: 'What the result is expressed in: pathways, people, contacts, days, percent, sessions, attendances, participatory processes (processes) or structures.',
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
    base: field(
      'full',
      { fr: 'Enregistrement compté', en: 'Record counted' },
      {
        fr: 'Le type d’enregistrement compté : accompagnement (pathway), contact (contact), séance (session), démarche participative (participation) ou structure (structure).',
        en: 'The type of record that is counted: pathway, contact, session, participation or structure.',
      },
    ),
    unnest: field(
      'full',
      { fr: 'Liste comptée', en: 'List counted' },
      {
        fr: 'La liste de l’enregistrement dont les éléments sont comptés à sa place, comme ses objectifs.',
        en: 'The list inside the record whose items are counted instead, such as its goals.',
      },
    ),
    measure: field(
      'full',
      { fr: 'Calcul', en: 'Measure' },
      {
        fr: 'Ce qui est calculé.',
        en: 'What is computed.',
      },
    ),
    population: field(
      'full',
      { fr: 'Population', en: 'Population' },
      {
        fr: 'Quels enregistrements comptent ; pour une proportion, son dénominateur.',
        en: 'Which records count; for a proportion, its denominator.',
      },
    ),
    time: field(
      'full',
      { fr: 'Date retenue', en: 'Date used' },
      {
        fr: 'Ce qui place un enregistrement dans la période : son début (start), sa fin (end), sa date (date) ou tout recoupement (overlap).',
        en: 'What places a record in the period: its start (start), its end (end), its date (date) or any overlap (overlap).',
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
    dimensions: field(
      'full',
      { fr: 'Ventilations', en: 'Dimensions' },
      {
        fr: 'Ce selon quoi le résultat peut être ventilé.',
        en: 'What the result may be split along.',
      },
    ),
  },
};
