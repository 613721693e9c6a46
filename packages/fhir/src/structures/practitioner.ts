import type { RecordOf } from '@santeparticipative/core';
import type { Identifier, Practitioner } from 'fhir/r4.js';
import type { Mapping } from '../context.js';
import { compact } from '../elements/compact.js';
import { recordIdentifier, resourceId } from '../identity.js';
import type { ResourceIdentity } from '../resource-identity.js';

/** The part of a professional that is a Practitioner: there is one, whoever the professional is. */
export function practitionerIdentity({
  id,
}: Pick<RecordOf<'professional'>, 'id'>): ResourceIdentity {
  return { type: 'professional', id, of: { part: 'practitioner', local: '1' } };
}

function officialNumber(
  register: 'rpps' | 'adeli',
  value: string | undefined,
  { systems }: Mapping,
): Identifier[] {
  if (value === undefined) return [];
  const code = register.toUpperCase();
  return [
    {
      type: { coding: [{ system: systems.identifierTypes, code }] },
      system: systems.identifiers[register],
      value,
    },
  ];
}

/** The Practitioner that has the official numbers of a professional; none without a number, for it would be empty. */
export function officialNumbers(
  record: RecordOf<'professional'>,
  mapping: Mapping,
): Practitioner | undefined {
  const numbers = [
    ...officialNumber('rpps', record.rpps, mapping),
    ...officialNumber('adeli', record.adeli, mapping),
  ];
  if (numbers.length === 0) return undefined;
  const identity = practitionerIdentity(record);
  return {
    resourceType: 'Practitioner',
    id: resourceId(identity, mapping),
    meta: { versionId: record.meta.version.toString() },
    identifier: [recordIdentifier(identity, mapping), ...numbers],
  };
}

/** The official numbers that a Practitioner has. */
export function readOfficialNumbers(
  practitioner: Practitioner | undefined,
  { systems: { identifiers } }: Mapping,
): object {
  const valueIn = (register: string): string | undefined =>
    practitioner?.identifier?.find(({ system }) => system === register)?.value;
  return compact({ rpps: valueIn(identifiers.rpps), adeli: valueIn(identifiers.adeli) });
}
