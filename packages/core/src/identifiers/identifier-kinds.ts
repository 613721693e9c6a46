import type { IdentifierDefinitions } from './identifier-definition.js';
import { hasInsKey, Ins } from './ins.js';
import { type IdentifiersOfProfessionals, professionalKinds } from './professional-kinds.js';
import { type IdentifiersOfStructures, structureKinds } from './structure-kinds.js';
import { type IdentifiersOfTerritories, territoryKinds } from './territory-kinds.js';

/** The type of each kind of identifier: of structures, professionals and territories, and the INS of a person. */
export interface Identifiers
  extends IdentifiersOfStructures,
    IdentifiersOfProfessionals,
    IdentifiersOfTerritories {
  readonly ins: Ins;
}

/** A kind of identifier that {@link parseIdentifier} reads. */
export type IdentifierKind = keyof Identifiers;

/** The definition of each kind of identifier. */
export const identifierKinds: IdentifierDefinitions<Identifiers> = {
  ...structureKinds,
  ...professionalKinds,
  ...territoryKinds,
  ins: {
    schema: Ins,
    form: {
      fr: 'Un matricule INS a 13 caractères et une clé de 2 chiffres, avec 2A ou 2B en Corse.',
      en: 'An INS has 13 characters and a key of 2 digits, with 2A or 2B in Corsica.',
    },
    hasCheckDigit: hasInsKey,
    groups: [1, 2, 2, 2, 3, 3, 2],
  },
};
