import type { Description } from '../description.js';

export const unitId: Description = {
  title: { fr: 'Unité d’un indicateur', en: 'Unit of an indicator' },
  description: {
    fr: 'En quoi un résultat s’exprime : personnes, jours, euros, pour cent.',
    en: 'What a result is expressed in: people, days, euros, per cent.',
  },
};
