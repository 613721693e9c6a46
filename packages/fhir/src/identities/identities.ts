import {
  CivilDate,
  CommuneCode,
  Finess,
  Ins,
  type Reference,
  referenceTo,
  Text,
} from '@santeparticipative/core';
import * as z from 'zod';

/** The sex that an identity states. The national identity of health knows these three; FHIR has `other` besides. */
const IdentityGender = z.enum(['male', 'female', 'unknown', 'other']);

/**
 * Who an accompanied person is. A dataset never holds it: a caller who may know it passes it to a mapper whose target
 * demands it, and receives it apart from the records when resources are read. Every field is optional; what a target
 * misses is listed.
 */
export const PersonIdentity = z.strictObject({
  /** Name of birth. */
  family: Text.optional(),
  /** First names of birth, in order. */
  given: z.array(Text).min(1).optional(),
  /** The name and the first name that the person uses, where they are others. */
  usedFamily: Text.optional(),
  usedGiven: Text.optional(),
  birthDate: CivilDate.optional(),
  /** Rank among those born of the same birth, from 1. */
  birthOrder: z.int().min(1).max(9).optional(),
  gender: IdentityGender.optional(),
  /** The commune of birth, by its code (COG). */
  birthPlace: CommuneCode.optional(),
  /** The national identity of health, with what it is: it goes into a resource only when it was qualified. */
  ins: z
    .strictObject({
      kind: z.enum(['nir', 'nia', 'test', 'demo']),
      value: Ins,
      qualified: z.boolean(),
    })
    .optional(),
});
/** Who an accompanied person is. See {@link PersonIdentity:var}. */
export type PersonIdentity = z.infer<typeof PersonIdentity>;

/** The name of a professional. A dataset holds a function and, where there is one, a national number. */
export const ProfessionalIdentity = z.strictObject({
  family: Text.optional(),
  given: z.array(Text).min(1).optional(),
});
/** The name of a professional. See {@link ProfessionalIdentity:var}. */
export type ProfessionalIdentity = z.infer<typeof ProfessionalIdentity>;

/** The number of a structure, for what refers to it and is written without it. */
export const StructureIdentity = z.strictObject({ finess: Finess.optional() });
/** The number of a structure. See {@link StructureIdentity:var}. */
export type StructureIdentity = z.infer<typeof StructureIdentity>;

/** Who agreed to an accompaniment for the structure, and when: TDDUI wants a dated agreement by a named performer. */
export const StructureAgreement = z.strictObject({
  by: referenceTo('professional'),
  date: CivilDate,
});
/** Who agreed to an accompaniment for the structure. See {@link StructureAgreement:var}. */
export type StructureAgreement = z.infer<typeof StructureAgreement>;

/**
 * What a national target demands and a dataset does not hold, found by the reference of the record that it is about.
 * Each function may say that it does not know.
 *
 * @example
 * const identities = { person: ({ id }) => register.get(id) };
 * toFhir(pathway, { namespace, target: 'tddui@2.4', identities });
 */
export interface Identities {
  /** Who an accompanied person is. */
  readonly person?: (reference: Reference<'person'>) => PersonIdentity | undefined;
  /** What a professional is called. */
  readonly professional?: (
    reference: Reference<'professional'>,
  ) => ProfessionalIdentity | undefined;
  /** The number of a structure, for a record that refers to it and does not hold it. */
  readonly structure?: (reference: Reference<'structure'>) => StructureIdentity | undefined;
  /** Who agreed to a pathway for the structure, and when. */
  readonly agreement?: (reference: Reference<'pathway'>) => StructureAgreement | undefined;
}

/** The identities that were read beside records, by the ids of these. They are no part of a dataset. */
export interface ReadIdentities {
  readonly persons: ReadonlyMap<string, PersonIdentity>;
  readonly professionals: ReadonlyMap<string, ProfessionalIdentity>;
  /** The numbers of structures that what refers to them says, as business identifiers of TDDUI do. */
  readonly structures: ReadonlyMap<string, StructureIdentity>;
  /** Who agreed for the structure, by the ids of the pathways. */
  readonly agreements: ReadonlyMap<string, StructureAgreement>;
}
