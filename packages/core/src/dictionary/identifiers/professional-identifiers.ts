import type { Description } from '../description.js';

export const rpps: Description = {
  title: { fr: 'Numéro RPPS', en: 'RPPS number' },
  description: {
    fr: 'Le numéro d’un professionnel au répertoire partagé des professionnels de santé : 11 chiffres.',
    en: 'The number of a professional in the shared register of health professionals: 11 digits.',
  },
};

export const adeli: Description = {
  title: { fr: 'Numéro ADELI', en: 'ADELI number' },
  description: {
    fr: 'Le numéro ADELI d’un professionnel : 9 caractères ; le numéro RPPS le remplace peu à peu.',
    en: 'The ADELI number of a professional: 9 characters; the RPPS number is replacing it.',
  },
};
