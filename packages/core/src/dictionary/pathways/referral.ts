import type { Referral } from '../../pathways/pathway.js';
import { field, type ObjectDescription } from '../description.js';

export const referral: ObjectDescription<Referral> = {
  title: { fr: 'Orientation', en: 'Referral' },
  description: {
    fr: 'Comment la personne est arrivée, et ce qui a été répondu.',
    en: 'How the person came, and what was answered.',
  },
  fields: {
    origin: field(
      'minimal',
      { fr: 'Origine de l’orientation', en: 'Origin of the referral' },
      {
        fr: 'Comment la personne est arrivée : aller-vers, sa propre démarche, un professionnel de la structure, un partenaire, son entourage.',
        en: 'How the person came: outreach, on their own, a professional of the structure, a partner, family or friends.',
      },
    ),
    date: field(
      'minimal',
      { fr: 'Date de l’orientation', en: 'Date of the referral' },
      {
        fr: 'Le jour où la personne a été orientée ou s’est présentée ; à défaut, le mois ou l’année.',
        en: 'The day on which the person was referred or came; failing that, the month or the year.',
      },
    ),
    decision: field(
      'standard',
      { fr: 'Suite de l’orientation', en: 'Decision on the referral' },
      {
        fr: 'Ce qui a été répondu : orientation acceptée, refusée ou en attente. Ce n’est pas l’accord de la personne.',
        en: 'What was answered: the referral is accepted, refused or waiting. It is not the person’s agreement.',
      },
    ),
    decisionDate: field(
      'standard',
      { fr: 'Date de la réponse', en: 'Date of the answer' },
      {
        fr: 'Le jour de la réponse, qui vient après l’orientation ; à défaut, le mois ou l’année.',
        en: 'The day of the answer, which comes after the referral; failing that, the month or the year.',
      },
    ),
  },
};
