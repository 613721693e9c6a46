import { dequal } from 'dequal/lite';
import type { Extension, Patient } from 'fhir/r4.js';
import type { Mapping } from '../context.js';
import { addressesOf } from '../elements/addresses.js';
import { compact } from '../elements/compact.js';
import { writeFields } from '../elements/extension.js';
import { PersonIdentity } from '../identities/identities.js';
import { type IdentityPart, joined, valid } from '../identities/identity-part.js';
import { readBirth, writeBirth, writeBirthPlace } from './identity-birth.js';
import { readNames, writeNames } from './identity-names.js';
import { readNationalIdentity, writeIns, writeReliability } from './national-identity.js';
import { birthYearOf, genderOf, statedFields, unstatedField } from './person-statements.js';

/** What the record itself says of the person, where the Patient now says something else: the identity speaks there. */
function ownStatements(record: Patient, identified: Patient, mapping: Mapping): Extension[] {
  const stated = { birthYear: birthYearOf(record), gender: genderOf(record) };
  const differing = compact({
    birthYear: dequal(stated.birthYear, birthYearOf(identified)) ? undefined : stated.birthYear,
    gender: dequal(stated.gender, genderOf(identified)) ? undefined : stated.gender,
  });
  return [
    ...writeFields(differing, statedFields, mapping, addressesOf('person', mapping)),
    ...(stated.birthYear === undefined && birthYearOf(identified) !== undefined
      ? [unstatedField('birthYear', mapping)]
      : []),
    ...(stated.gender === undefined && genderOf(identified) !== undefined
      ? [unstatedField('gender', mapping)]
      : []),
  ];
}

/**
 * A Patient that stands for a person's record, with who the person is: names, birth, sex, INS where it was qualified,
 * and how reliable that is, in the elements of R4 and the extensions of FR Core and TDDUI. What the record says
 * otherwise of its year of birth and its gender stays, in extensions of ours.
 *
 * @example
 * const { family, ...unnamed } = identity;
 * writePersonIdentity(patient, identity, mapping).name; // [{ use: 'official', family: 'DUPONT', given: ['Jean'] }]
 */
export function writePersonIdentity(
  patient: Patient,
  identity: PersonIdentity,
  mapping: Mapping,
): Patient {
  const { gender = patient.gender } = identity;
  const identified = compact({
    ...patient,
    identifier: [...(patient.identifier ?? []), ...writeIns(identity, mapping)],
    name: [...(patient.name ?? []), ...writeNames(identity, mapping)],
    gender,
    // Why the gender is missing contradicts one that is known.
    _gender: gender === patient.gender ? patient._gender : undefined,
    ...writeBirth(identity, patient, mapping),
  });
  return {
    ...identified,
    extension: [
      ...(patient.extension ?? []),
      ...ownStatements(patient, identified, mapping),
      ...writeReliability(identity, mapping),
      ...writeBirthPlace(identity, mapping),
    ],
  };
}

/**
 * Who a Patient is, or `undefined` when it says no more than a record holds: a gender alone names nobody. What the
 * schema of an identity refuses, an impossible date or a number that is none, is not read.
 */
export function readPersonIdentity(
  patient: Patient,
  mapping: Mapping,
): IdentityPart<PersonIdentity> | undefined {
  const parts = joined([
    readNames(patient, mapping),
    readBirth(patient, mapping),
    readNationalIdentity(patient, mapping),
  ]);
  if (Object.keys(parts.identity).length === 0) return undefined;
  return joined([
    parts,
    { identity: valid(PersonIdentity, { gender: patient.gender }), understood: [] },
  ]);
}
