import { hasIdNatPsCheckDigit, IdNatPs, idNatPsPrefixes } from './id-nat-ps.js';
import type { IdentifierDefinitions } from './identifier-definition.js';
import { Adeli, hasRppsCheckDigit, Rpps } from './professional-identifiers.js';

/** The type of each kind of identifier of a professional. */
export interface IdentifiersOfProfessionals {
  readonly rpps: Rpps;
  readonly adeli: Adeli;
  readonly idNatPs: IdNatPs;
}

/** The definition of each kind of identifier of a professional. */
export const professionalKinds: IdentifierDefinitions<IdentifiersOfProfessionals> = {
  rpps: {
    schema: Rpps,
    form: { fr: 'Un numéro RPPS a 11 chiffres.', en: 'An RPPS number has 11 digits.' },
    hasCheckDigit: hasRppsCheckDigit,
    idNatPrefix: idNatPsPrefixes.rpps,
  },
  adeli: {
    schema: Adeli,
    form: {
      fr: 'Un numéro ADELI a 9 chiffres, le deuxième étant A ou B en Corse.',
      en: 'An ADELI number has 9 digits, the second being A or B in Corsica.',
    },
    canLoseZero: true,
    idNatPrefix: idNatPsPrefixes.adeli,
  },
  idNatPs: {
    schema: IdNatPs,
    form: {
      fr: 'Un idNat_PS a un préfixe, puis un numéro : 8 et le RPPS, 0 et l’ADELI, ou 3 et le FINESS, 4 et le SIREN, 5 et le SIRET suivis de « / » et d’un identifiant interne.',
      en: 'An idNat_PS has a prefix, then a number: 8 and the RPPS, 0 and the ADELI, or 3 and the FINESS, 4 and the SIREN, 5 and the SIRET followed by "/" and an internal id.',
    },
    hasCheckDigit: hasIdNatPsCheckDigit,
  },
};
