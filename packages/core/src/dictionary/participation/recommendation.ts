import type { Recommendation } from '../../participation/recommendation.js';
import { field, type ObjectDescription } from '../description.js';
import { recordFields } from '../record-fields.js';

export const recommendation: ObjectDescription<Recommendation> = {
  title: { fr: 'Préconisation', en: 'Recommendation' },
  description: {
    fr: 'Ce que préconise une démarche participative ou une rencontre.',
    en: 'What a participatory process or a meeting recommends.',
  },
  fields: {
    ...recordFields,
    title: field(
      'full',
      { fr: 'Intitulé', en: 'Title' },
      { fr: 'La préconisation en quelques mots.', en: 'The recommendation in a few words.' },
    ),
    text: field(
      'full',
      { fr: 'Texte', en: 'Text' },
      {
        fr: 'Ce qui est préconisé, en entier. Quand la source ne fait que la mentionner, dites que le texte est inconnu.',
        en: 'What is recommended, in full. When the source only mentions it, say that the text is unknown.',
      },
    ),
    from: field(
      'full',
      { fr: 'Issue de', en: 'Comes from' },
      {
        fr: 'Les démarches participatives ou les séances dont elle vient : des renvois à leurs enregistrements.',
        en: 'The participatory processes or sessions that it comes from: references to their records.',
      },
    ),
    addressee: field(
      'full',
      { fr: 'Destinataire', en: 'Addressee' },
      {
        fr: 'À qui elle s’adresse : un organisme, une équipe ou une fonction, plutôt qu’un nom.',
        en: 'Whom it is for: an organisation, a team or a function, rather than a name.',
      },
    ),
    status: field(
      'full',
      { fr: 'Suite donnée', en: 'Status' },
      {
        fr: 'Ce qu’elle est devenue : proposée, adoptée, rejetée ou mise en œuvre.',
        en: 'What became of it: proposed, adopted, rejected or implemented.',
      },
    ),
  },
};
