import type { RecordOf } from '@santeparticipative/core';
import type { Identifier, Practitioner, Reference } from 'fhir/r4.js';
import type { Mapping } from '../context.js';
import { compact } from '../elements/compact.js';
import { partsOf } from '../elements/part.js';

/** The local id of the Practitioner of a professional: there is one, whoever the professional is. */
const LOCAL = '1';

/** A reference to the Practitioner of a professional. */
export function practitionerReference(
  record: RecordOf<'professional'>,
  mapping: Mapping,
): Reference {
  return partsOf(record, 'practitioner', mapping).reference('Practitioner', LOCAL);
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
  const { identifier, ...elements } = partsOf(record, 'practitioner', mapping).elements(LOCAL);
  return {
    resourceType: 'Practitioner',
    ...elements,
    identifier: [...identifier, ...numbers],
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
