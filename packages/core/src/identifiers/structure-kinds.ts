import { hasIdNatStructCheckDigit, IdNatStruct, idNatStructPrefixes } from './id-nat-struct.js';
import type { IdentifierDefinitions } from './identifier-definition.js';
import {
  Finess,
  hasFinessCheckDigit,
  hasSirenCheckDigit,
  hasSiretCheckDigit,
  Rna,
  Siren,
  Siret,
} from './structure-identifiers.js';

/** The type of each kind of identifier of a structure. */
export interface IdentifiersOfStructures {
  readonly finess: Finess;
  readonly siren: Siren;
  readonly siret: Siret;
  readonly rna: Rna;
  readonly idNatStruct: IdNatStruct;
}

/** The definition of each kind of identifier of a structure. */
export const structureKinds: IdentifierDefinitions<IdentifiersOfStructures> = {
  finess: {
    schema: Finess,
    form: {
      fr: 'Un numéro FINESS a 9 chiffres, le deuxième étant A ou B en Corse.',
      en: 'A FINESS number has 9 digits, the second being A or B in Corsica.',
    },
    hasCheckDigit: hasFinessCheckDigit,
    canLoseZero: true,
    idNatPrefix: idNatStructPrefixes.finess,
  },
  siren: {
    schema: Siren,
    form: { fr: 'Un numéro SIREN a 9 chiffres.', en: 'A SIREN number has 9 digits.' },
    hasCheckDigit: hasSirenCheckDigit,
    canLoseZero: true,
    idNatPrefix: idNatStructPrefixes.siren,
    groups: [3, 3, 3],
  },
  siret: {
    schema: Siret,
    form: {
      fr: 'Un numéro SIRET a 14 chiffres : les 9 du SIREN, puis 5.',
      en: 'A SIRET number has 14 digits: the 9 of the SIREN, then 5.',
    },
    hasCheckDigit: hasSiretCheckDigit,
    canLoseZero: true,
    idNatPrefix: idNatStructPrefixes.siret,
    groups: [3, 3, 3, 5],
  },
  rna: {
    schema: Rna,
    form: {
      fr: 'Un numéro RNA a la lettre W, 2 caractères pour le département et 7 chiffres.',
      en: 'An RNA number has the letter W, 2 characters for the département and 7 digits.',
    },
  },
  idNatStruct: {
    schema: IdNatStruct,
    form: {
      fr: 'Un idNat_Struct a un préfixe, puis un numéro : 1 et le FINESS, 2 et le SIREN, 3 et le SIRET, 4 et le RPPS-rang, 0 et l’ADELI-rang.',
      en: 'An idNat_Struct has a prefix, then a number: 1 and the FINESS, 2 and the SIREN, 3 and the SIRET, 4 and the RPPS-rang, 0 and the ADELI-rang.',
    },
    hasCheckDigit: hasIdNatStructCheckDigit,
  },
};
