import type { Description } from '../description.js';

export const adeliRang: Description = {
  title: { fr: 'ADELI-rang', en: 'ADELI-rang' },
  description: {
    fr: 'Le numéro d’un cabinet : le numéro ADELI de son professionnel, puis un rang de 2 chiffres.',
    en: 'The number of a practice: the ADELI number of its professional, then a rank of 2 digits.',
  },
};

export const rppsRang: Description = {
  title: { fr: 'RPPS-rang', en: 'RPPS-rang' },
  description: {
    fr: 'Le numéro d’un cabinet : le numéro RPPS de son professionnel, puis un rang de 2 ou 3 chiffres.',
    en: 'The number of a practice: the RPPS number of its professional, then a rank of 2 or 3 digits.',
  },
};
