import type { RecordOf } from '@santeparticipative/core';
import type { Mapping } from '../context.js';
import { readCoded, writeCoded } from '../elements/coded.js';
import { compact } from '../elements/compact.js';
import { type FieldCodecs, orMissing } from '../elements/extension.js';
import { readPeriod, writePeriod } from '../elements/period.js';
import { boolean, decimal, text } from '../elements/primitives.js';
import { readReference, reference, writeReference } from '../elements/reference.js';
import { recordIdentifier } from '../identity.js';
import { carrierOf, type OwnFields, type RecordMapper, readCarrier } from '../mapper.js';
import { isResource } from '../reading/resource-set.js';
import { officialNumbers, practitionerReference, readOfficialNumbers } from './practitioner.js';

/** The speciality stays out of `PractitionerRole.specialty`, where FR Core takes codes of a national list alone. */
export const extensions: FieldCodecs<
  Omit<OwnFields<'professional'>, 'structure' | 'rpps' | 'adeli' | 'function' | 'period'>
> = {
  speciality: text,
  employer: reference,
  fte: orMissing(decimal),
  careTeamMember: orMissing(boolean),
};

function role(record: RecordOf<'professional'>, named: boolean, mapping: Mapping) {
  return compact({
    resourceType: 'PractitionerRole' as const,
    ...carrierOf(record, record, extensions, mapping),
    identifier: [recordIdentifier(record, mapping)],
    active: record.meta.status === 'active',
    period: record.period === undefined ? undefined : writePeriod(record.period, mapping),
    practitioner: named ? practitionerReference(record, mapping) : undefined,
    organization: writeReference(record.structure, mapping),
    code: [writeCoded(record.function, mapping)],
  });
}

/**
 * A professional is a PractitionerRole: a function in a structure. Official numbers, when there are some, are
 * those of a Practitioner that it refers to.
 */
export const professional: RecordMapper<'professional'> = {
  type: 'professional',
  carriers: ['PractitionerRole'],
  write: (record, mapping) => {
    const practitioner = officialNumbers(record, mapping);
    return practitioner === undefined
      ? [role(record, false, mapping)]
      : [role(record, true, mapping), practitioner];
  },
  read: (carrier, set, mapping) => {
    if (!isResource('PractitionerRole', carrier)) return {};
    const { practitioner, organization, code, period } = carrier;
    return compact({
      ...readCarrier('professional', carrier.extension, extensions, mapping),
      ...readOfficialNumbers(
        practitioner === undefined ? undefined : set.resolve('Practitioner', practitioner),
        mapping,
      ),
      structure: readReference(organization, mapping),
      function: readCoded(code?.[0], mapping),
      period: readPeriod(period, mapping),
    });
  },
};
