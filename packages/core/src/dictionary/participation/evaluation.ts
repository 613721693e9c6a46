import type { Appraisal, Evaluation } from '../../participation/evaluation.js';
import { field, type ObjectDescription } from '../description.js';
import { recordFields } from '../record-fields.js';

export const appraisal: ObjectDescription<Appraisal> = {
  title: { fr: 'Appréciation', en: 'Appraisal' },
  description: {
    fr: 'Un jugement que quelqu’un a porté sur un programme.',
    en: 'A judgment that somebody gave on a programme.',
  },
  fields: {
    by: field(
      'full',
      { fr: 'Auteur de l’appréciation', en: 'Author of the appraisal' },
      {
        fr: 'Qui a porté ce jugement : un organisme ou une fonction, plutôt qu’un nom.',
        en: 'Who gave this judgment: an organisation or a function, rather than a name.',
      },
    ),
    verdict: field(
      'full',
      { fr: 'Jugement', en: 'Verdict' },
      {
        fr: 'Le jugement, avec les mots de son auteur.',
        en: 'The judgment, in its author’s words.',
      },
    ),
    date: field(
      'full',
      { fr: 'Date de l’appréciation', en: 'Date of the appraisal' },
      {
        fr: 'Le jour où il a été porté ; à défaut, le mois ou l’année.',
        en: 'The day on which it was given; failing that, the month or the year.',
      },
    ),
  },
};

export const evaluation: ObjectDescription<Evaluation> = {
  title: { fr: 'Évaluation', en: 'Evaluation' },
  description: {
    fr: 'L’évaluation d’un programme, nationale, régionale ou locale. Elle ne porte pas sur une personne.',
    en: 'An evaluation of a programme, national, regional or local. It is not that of a person.',
  },
  fields: {
    ...recordFields,
    programme: field(
      'full',
      { fr: 'Programme', en: 'Programme' },
      {
        fr: 'Le programme évalué : un renvoi à son enregistrement.',
        en: 'The programme that is evaluated: a reference to its record.',
      },
    ),
    level: field(
      'full',
      { fr: 'Niveau de l’évaluation', en: 'Level of the evaluation' },
      { fr: 'National, régional ou local.', en: 'National, regional or local.' },
    ),
    status: field(
      'full',
      { fr: 'Statut', en: 'Status' },
      {
        fr: 'Si l’évaluation est prévue, en cours ou terminée.',
        en: 'Whether the evaluation is planned, in progress or completed.',
      },
    ),
    title: field(
      'full',
      { fr: 'Intitulé', en: 'Title' },
      { fr: 'Le nom de l’évaluation.', en: 'The name of the evaluation.' },
    ),
    coBuilders: field(
      'full',
      { fr: 'Construite par', en: 'Built by' },
      {
        fr: 'Qui l’a construite ensemble : des fonctions ou des organismes, comme les usagers ou le porteur.',
        en: 'Who built it together: functions or organisations, such as users or the lead.',
      },
    ),
    coBuilt: field(
      'full',
      { fr: 'Construit ensemble', en: 'Built together' },
      {
        fr: 'Ce qu’ils ont construit ensemble, comme les indicateurs.',
        en: 'What they built together, such as the indicators.',
      },
    ),
    methods: field(
      'full',
      { fr: 'Méthodes', en: 'Methods' },
      {
        fr: 'Les données sur lesquelles elle repose : quantitatives, qualitatives, ou les deux.',
        en: 'The data that it rests on: quantitative, qualitative, or both.',
      },
    ),
    essentialPoints: field(
      'full',
      { fr: 'Points essentiels', en: 'Essential points' },
      {
        fr: 'Les points qui ont été jugés essentiels, dans leur ordre.',
        en: 'The points that were judged essential, in order.',
      },
    ),
    appraisal: field(
      'full',
      { fr: 'Appréciation', en: 'Appraisal' },
      {
        fr: 'Le jugement que quelqu’un a porté sur le programme.',
        en: 'The judgment that somebody gave on the programme.',
      },
    ),
    period: field(
      'full',
      { fr: 'Période', en: 'Period' },
      {
        fr: 'De quand à quand l’évaluation a lieu ; sans fin tant qu’elle dure.',
        en: 'From when to when the evaluation takes place; without an end while it lasts.',
      },
    ),
  },
};
