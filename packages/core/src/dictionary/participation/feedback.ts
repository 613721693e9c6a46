import type { Feedback } from '../../participation/feedback.js';
import { field, type ObjectDescription } from '../description.js';
import { recordFields } from '../record-fields.js';

export const feedback: ObjectDescription<Feedback> = {
  title: { fr: 'Retour d’expérience', en: 'Feedback' },
  description: {
    fr: 'Ce que disent d’une action ceux qui l’ont menée ou vécue : une difficulté, sa solution, une satisfaction, une condition pour la refaire ailleurs.',
    en: 'What people who did something say of it: a difficulty, its solution, a satisfaction, a condition for doing it elsewhere.',
  },
  fields: {
    ...recordFields,
    kind: field(
      'full',
      { fr: 'Nature du retour', en: 'Kind of feedback' },
      {
        fr: 'Ce qu’est ce retour, comme une difficulté, une solution ou un facteur de réussite.',
        en: 'What this feedback is, such as a difficulty, a solution or a success factor.',
      },
    ),
    about: field(
      'full',
      { fr: 'À propos de', en: 'About' },
      {
        fr: 'Ce dont il parle, comme un programme, une structure ou une séance : un renvoi à un enregistrement, jamais à une personne.',
        en: 'What it is about, such as a programme, a structure or a session: a reference to a record, never to a person.',
      },
    ),
    text: field(
      'full',
      { fr: 'Texte', en: 'Text' },
      {
        fr: 'Le retour en toutes lettres, sans rien qui désigne une personne accompagnée.',
        en: 'The feedback in words, with nothing that identifies an accompanied person.',
      },
    ),
    answers: field(
      'full',
      { fr: 'Difficultés résolues', en: 'Difficulties answered' },
      {
        fr: 'Les difficultés auxquelles répond une solution : des renvois à leurs enregistrements.',
        en: 'The difficulties that a solution answers: references to their records.',
      },
    ),
    quote: field(
      'full',
      { fr: 'Citation', en: 'Quote' },
      {
        fr: 'Les mots de quelqu’un, avec qui les a dits si la source le nomme publiquement.',
        en: 'Somebody’s words, with who said them when the source names them publicly.',
      },
    ),
  },
};
