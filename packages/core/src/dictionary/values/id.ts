import type { Description } from '../description.js';

export const id: Description = {
  title: { fr: 'Identifiant', en: 'Id' },
  description: {
    fr: 'De 1 à 64 lettres sans accent, chiffres, tirets et points ; jamais un nom ni un numéro de sécurité sociale.',
    en: 'From 1 to 64 letters without accents, digits, hyphens and dots; never a name nor a social security number.',
  },
};
