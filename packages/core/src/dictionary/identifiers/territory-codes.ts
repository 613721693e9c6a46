import type { Description } from '../description.js';

export const communeCode: Description = {
  title: { fr: 'Code de la commune', en: 'Commune code' },
  description: {
    fr: 'Le code INSEE d’une commune, 5 caractères, le zéro initial compris ; ce n’est pas le code postal.',
    en: 'The INSEE code of a commune, 5 characters, a leading zero included; it is not the postal code.',
  },
};

export const irisCode: Description = {
  title: { fr: 'Code de l’IRIS', en: 'IRIS code' },
  description: {
    fr: 'Le code d’un IRIS, 9 caractères : les 5 de la commune, puis 4 chiffres.',
    en: 'The code of an IRIS, 9 characters: the 5 of the commune, then 4 digits.',
  },
};

export const departementCode: Description = {
  title: { fr: 'Code du département', en: 'Département code' },
  description: {
    fr: 'Le code INSEE d’un département : 2 caractères, ou 3 chiffres outre-mer.',
    en: 'The INSEE code of a département: 2 characters, or 3 digits overseas.',
  },
};

export const regionCode: Description = {
  title: { fr: 'Code de la région', en: 'Région code' },
  description: {
    fr: 'Le code INSEE d’une région d’aujourd’hui : 2 chiffres, qui ne sont pas ceux d’un département.',
    en: 'The INSEE code of a région of today: 2 digits, which are not those of a département.',
  },
};

export const countryCode: Description = {
  title: { fr: 'Code du pays', en: 'Country code' },
  description: {
    fr: 'Le code d’un pays en deux lettres majuscules (ISO 3166-1) : FR.',
    en: 'The code of a country in two capital letters (ISO 3166-1): FR.',
  },
};

export const qpv2024Code: Description = {
  title: { fr: 'Code du QPV (2024)', en: 'QPV code (2024)' },
  description: {
    fr: 'Le code d’un quartier prioritaire de la politique de la ville dans la géographie de 2024 (2025 outre-mer) : QN, 3 caractères, 2 chiffres et une lettre.',
    en: 'The code of a priority neighbourhood of urban policy in the geography of 2024 (2025 overseas): QN, 3 characters, 2 digits and a letter.',
  },
};

export const qpv2015Code: Description = {
  title: { fr: 'Code du QPV (2015)', en: 'QPV code (2015)' },
  description: {
    fr: 'Le code d’un quartier prioritaire de la politique de la ville dans la géographie de 2015 : QP, 3 caractères et 3 chiffres ; il ne se convertit pas en code de 2024.',
    en: 'The code of a priority neighbourhood of urban policy in the geography of 2015: QP, 3 characters and 3 digits; it does not convert to a code of 2024.',
  },
};
