import type { Description } from '../description.js';

export const dimensionId: Description = {
  title: { fr: 'Ventilation', en: 'Dimension' },
  description: {
    fr: 'Ce selon quoi un résultat est ventilé : structure, programme, thème, genre, mois.',
    en: 'What a result is split along: structure, programme, theme, gender, month.',
  },
};
