import type { Description } from '../description.js';

export const baseId: Description = {
  title: { fr: 'Ce qui est compté', en: 'What is counted' },
  description: {
    fr: 'Le type d’enregistrement qu’un indicateur compte : accompagnement, contact, séance, financement.',
    en: 'The type of record that an indicator counts: pathway, contact, session, funding.',
  },
};
