import type { Issue, Person, Result } from '@santeparticipative/core';
import type { Mapping } from '../../../context.js';
import { writePersonIdentity } from '../../../pathways/person-identity.js';
import type { RecordResources } from '../../guide.js';
import { missingNeed } from '../../needs.js';
import { inProfile } from '../profiled.js';

/** The Patient of an "usager": who the person is, the rank of birth included, which tells apart those born alike. */
export function writePerson(
  person: Person,
  [carrier, ...others]: RecordResources,
  mapping: Mapping,
): Result<RecordResources> {
  const { family, given, birthDate, birthOrder, gender, ...further } =
    mapping.identities.person?.({ type: 'person', id: person.id }) ?? {};
  // The guide takes the sexes that the national identity of health knows.
  const isKnown = gender !== undefined && gender !== 'other';
  const issues: Issue[] = [
    ...(family === undefined || given === undefined ? [missingNeed(person, 'name', '')] : []),
    ...(birthDate === undefined ? [missingNeed(person, 'birth-date', '/birthYear')] : []),
    ...(birthOrder === undefined ? [missingNeed(person, 'birth-order', '/birthYear')] : []),
    ...(isKnown ? [] : [missingNeed(person, 'gender', '/gender')]),
  ];
  if (issues.length > 0) return { ok: false, issues };
  const identity = { ...further, family, given, birthDate, birthOrder, gender };
  const patient =
    carrier.resourceType === 'Patient'
      ? inProfile(writePersonIdentity(carrier, identity, mapping), 'tddui-patient', mapping)
      : carrier;
  return { ok: true, value: [patient, ...others], issues: [] };
}
