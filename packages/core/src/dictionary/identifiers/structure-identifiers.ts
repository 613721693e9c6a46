import type { Description } from '../description.js';

export const finess: Description = {
  title: { fr: 'Numéro FINESS', en: 'FINESS number' },
  description: {
    fr: 'Le numéro FINESS d’une entité juridique ou d’un site : 9 chiffres, le deuxième étant A ou B en Corse ; le zéro initial compte.',
    en: 'The FINESS number of a legal carrier or of a site: 9 digits, the second being A or B in Corsica; a leading zero counts.',
  },
};

export const siren: Description = {
  title: { fr: 'Numéro SIREN', en: 'SIREN number' },
  description: {
    fr: 'Le numéro d’une unité légale : 9 chiffres, le zéro initial compris.',
    en: 'The number of a legal unit: 9 digits, a leading zero included.',
  },
};

export const siret: Description = {
  title: { fr: 'Numéro SIRET', en: 'SIRET number' },
  description: {
    fr: 'Le numéro d’un établissement : 14 chiffres, dont les 9 premiers sont le SIREN.',
    en: 'The number of an establishment: 14 digits, the first 9 being the SIREN.',
  },
};

export const rna: Description = {
  title: { fr: 'Numéro RNA', en: 'RNA number' },
  description: {
    fr: 'Le numéro d’une association au répertoire national des associations : la lettre W, 2 caractères pour le département et 7 chiffres.',
    en: 'The number of an association in the national register of associations: the letter W, 2 characters for the département and 7 digits.',
  },
};
