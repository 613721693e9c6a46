import type { Description } from '../description.js';

export const ins: Description = {
  title: { fr: 'Matricule INS', en: 'INS number' },
  description: {
    fr: 'Le matricule de l’identité nationale de santé : 13 caractères et une clé de 2 chiffres. Aucun enregistrement ne le contient.',
    en: 'The number of the identité nationale de santé: 13 characters and a key of 2 digits. No record holds it.',
  },
};
