import type { Contact } from '../../pathways/contact.js';
import { field, type ObjectDescription } from '../description.js';
import { recordFields } from '../record-fields.js';

export const contact: ObjectDescription<Contact> = {
  title: { fr: 'Contact', en: 'Contact' },
  description: {
    fr: 'Une rencontre ou un appel, anonyme ou rattaché à un accompagnement.',
    en: 'One meeting or call, anonymous or part of a pathway.',
  },
  fields: {
    ...recordFields,
    structure: field(
      'standard',
      { fr: 'Structure', en: 'Structure' },
      { fr: 'La structure qui a eu ce contact.', en: 'The structure that had this contact.' },
    ),
    pathway: field(
      'standard',
      { fr: 'Accompagnement', en: 'Pathway' },
      {
        fr: 'L’accompagnement dont ce contact fait partie ; vide pour un contact anonyme.',
        en: 'The pathway that this contact is part of; empty for an anonymous contact.',
      },
    ),
    person: field(
      'standard',
      { fr: 'Personne', en: 'Person' },
      {
        fr: 'La personne rencontrée ou appelée, jamais par son nom ; vide pour un contact anonyme.',
        en: 'The person who was met or called, never by name; empty for an anonymous contact.',
      },
    ),
    mode: field(
      'standard',
      { fr: 'Mode de contact', en: 'Mode of contact' },
      {
        fr: 'Comment il a eu lieu : accueil, permanence, aller-vers, appel, visite.',
        en: 'How it took place: reception, drop-in hours, outreach, call, visit.',
      },
    ),
    date: field(
      'standard',
      { fr: 'Date du contact', en: 'Date of the contact' },
      {
        fr: 'Le jour du contact ; à défaut, le mois ou l’année.',
        en: 'The day of the contact; failing that, the month or the year.',
      },
    ),
    durationMinutes: field(
      'standard',
      { fr: 'Durée (minutes)', en: 'Duration (minutes)' },
      { fr: 'La durée, en minutes entières.', en: 'How long it lasted, in whole minutes.' },
    ),
    themes: field(
      'standard',
      { fr: 'Thèmes', en: 'Themes' },
      {
        fr: 'Ce dont il a été question, comme l’accès aux droits ou la prévention.',
        en: 'What it was about, such as access to rights or prevention.',
      },
    ),
    professional: field(
      'full',
      { fr: 'Professionnel', en: 'Professional' },
      {
        fr: 'Le professionnel qui a eu ce contact : un renvoi à son enregistrement, jamais un nom.',
        en: 'The professional who had this contact: a reference to their record, never a name.',
      },
    ),
    interpreterNeeded: field(
      'full',
      { fr: 'Interprète nécessaire', en: 'Interpreter needed' },
      {
        fr: 'Oui si la personne avait besoin d’un interprète.',
        en: 'True when the person needed an interpreter.',
      },
    ),
    interpreterUsed: field(
      'full',
      { fr: 'Interprète présent', en: 'Interpreter used' },
      { fr: 'Oui si un interprète est intervenu.', en: 'True when an interpreter took part.' },
    ),
  },
};
