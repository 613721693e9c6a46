import type { Issue, Person, Result } from '@santeparticipative/core';
import type { Mapping } from '../../../context.js';
import { suppliedPerson } from '../../../identities/supplied-identity.js';
import { writePersonIdentity } from '../../../pathways/person-identity.js';
import { isResource } from '../../../reading/resource-set.js';
import type { RecordResources } from '../../guide.js';
import { missingNeed } from '../../needs.js';
import { inProfile } from '../profiled.js';

/**
 * The Patient of a person, with who the person is. The guide demands a name of birth, a sex and a birth date; the last two
 * may be what the record holds, for a year is a date.
 */
export function writePatient(
  person: Person,
  [carrier, ...others]: RecordResources,
  mapping: Mapping,
): Result<RecordResources> {
  if (!isResource('Patient', carrier)) {
    return { ok: true, value: [carrier, ...others], issues: [] };
  }
  const supplied = suppliedPerson(person, mapping);
  if (!supplied.ok) return supplied;
  const identity = supplied.value;
  const patient = writePersonIdentity(carrier, identity, mapping);
  const isNamed = identity.family !== undefined && identity.given !== undefined;
  const issues: Issue[] = [
    ...(isNamed ? [] : [missingNeed(person, 'name', '')]),
    ...(patient.birthDate === undefined ? [missingNeed(person, 'birth-date', '/birthYear')] : []),
    ...(patient.gender === undefined ? [missingNeed(person, 'gender', '/gender')] : []),
  ];
  return issues.length > 0
    ? { ok: false, issues }
    : {
        ok: true,
        // Ours is that of a pseudonymous person, who has no name: it is claimed no more.
        value: [inProfile(patient, 'fr-core-patient', mapping, []), ...others],
        issues: [],
      };
}
