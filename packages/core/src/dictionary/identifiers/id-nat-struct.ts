import type { Description } from '../description.js';

export const idNatStruct: Description = {
  title: { fr: 'idNat_Struct', en: 'idNat_Struct' },
  description: {
    fr: 'L’identifiant national d’une structure : un préfixe d’un chiffre, puis son numéro, FINESS, SIREN ou SIRET par exemple.',
    en: 'The national identifier of a structure: a prefix of one digit, then its number, FINESS, SIREN or SIRET for instance.',
  },
};
