import type * as z from 'zod';
import type { IdentifierDefinitions } from './identifier-definition.js';
import {
  CommuneCode,
  DepartementCode,
  IrisCode,
  Qpv2015Code,
  Qpv2024Code,
  RegionCode,
} from './territory-codes.js';

/** The type of each kind of code of a territory. */
export interface IdentifiersOfTerritories {
  readonly commune: z.infer<typeof CommuneCode>;
  readonly iris: z.infer<typeof IrisCode>;
  readonly departement: z.infer<typeof DepartementCode>;
  readonly region: z.infer<typeof RegionCode>;
  readonly qpv2024: z.infer<typeof Qpv2024Code>;
  readonly qpv2015: z.infer<typeof Qpv2015Code>;
}

/** The definition of each kind of code of a territory. */
export const territoryKinds: IdentifierDefinitions<IdentifiersOfTerritories> = {
  commune: {
    schema: CommuneCode,
    form: {
      fr: 'Un code INSEE de commune a 5 caractères ; ce n’est pas le code postal.',
      en: 'The INSEE code of a commune has 5 characters; it is not the postal code.',
    },
    canLoseZero: true,
  },
  iris: {
    schema: IrisCode,
    form: {
      fr: 'Un code IRIS a 9 caractères : les 5 de la commune, puis 4 chiffres.',
      en: 'The code of an IRIS has 9 characters: the 5 of the commune, then 4 digits.',
    },
    canLoseZero: true,
  },
  departement: {
    schema: DepartementCode,
    form: {
      fr: 'Un département a un code à 2 caractères, 2A et 2B en Corse, ou à 3 chiffres outre-mer.',
      en: 'A département has a code of 2 characters, 2A and 2B in Corsica, or of 3 digits overseas.',
    },
    canLoseZero: true,
  },
  region: {
    schema: RegionCode,
    form: {
      fr: 'Une région a l’un des 18 codes INSEE à 2 chiffres, ceux d’avant 2016 étant exclus.',
      en: 'A région has one of 18 INSEE codes of 2 digits, those before 2016 being left out.',
    },
    canLoseZero: true,
  },
  qpv2024: {
    schema: Qpv2024Code,
    form: {
      fr: 'Un QPV de 2024 a QN, 3 caractères pour le département, 2 chiffres et une lettre. Un code QP est de 2015 et ne se convertit pas.',
      en: 'A QPV of 2024 has QN, 3 characters for the département, 2 digits and a letter. A QP code is of 2015 and does not convert.',
    },
  },
  qpv2015: {
    schema: Qpv2015Code,
    form: {
      fr: 'Un QPV de 2015 a QP, 3 caractères pour le département et 3 chiffres. Un code QN est de 2024 et ne se convertit pas.',
      en: 'A QPV of 2015 has QP, 3 characters for the département and 3 digits. A QN code is of 2024 and does not convert.',
    },
  },
};
