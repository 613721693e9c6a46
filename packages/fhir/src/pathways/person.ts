import { type AgeBand, isMissing, known, type Person } from '@santeparticipative/core';
import { absentElement } from '../elements/absent.js';
import { compact } from '../elements/compact.js';
import { type FieldCodecs, list, object, orMissing } from '../elements/extension.js';
import { period } from '../elements/period.js';
import { boolean, code, date, integer, text } from '../elements/primitives.js';
import { activity } from '../elements/record-status.js';
import { reference } from '../elements/reference.js';
import { recordIdentifier } from '../identity.js';
import { carrierOf, type OwnFields, type RecordMapper, readCarrier } from '../mapper.js';
import { isResource } from '../reading/resource-set.js';
import { readStated, statedFields } from './person-statements.js';

const unplaced: FieldCodecs<Omit<OwnFields<'person'>, 'birthYear' | 'gender'>> = {
  pseudonym: object<NonNullable<Person['pseudonym']>>({ value: code, scope: text, keyId: code }),
  ageBand: object<AgeBand>({ from: integer, to: integer, on: date }),
  residences: list(
    object<NonNullable<Person['residences']>[number]>({
      territory: orMissing(reference),
      inQpv: orMissing(boolean),
      period,
    }),
  ),
};

export const extensions: FieldCodecs<OwnFields<'person'>> = { ...unplaced, ...statedFields };

/**
 * A person is a Patient that has a pseudonym and a year of birth: no name, no INS. Absent values say why, and
 * nothing is made up for a reader that would like more.
 */
export const person: RecordMapper<'person'> = {
  type: 'person',
  carriers: ['Patient'],
  write: (record, mapping) => {
    const { birthYear, gender } = record;
    return [
      compact({
        resourceType: 'Patient' as const,
        ...carrierOf(record, record, unplaced, mapping),
        identifier: [recordIdentifier(record, mapping)],
        active: activity(record.meta),
        // R4 takes no code of its own list without a value, even one that is absent for a reason.
        gender: known(gender) ?? (isMissing(gender) ? ('unknown' as const) : undefined),
        _gender: isMissing(gender) ? absentElement(gender) : undefined,
        birthDate: known(birthYear)?.toString(),
        _birthDate: isMissing(birthYear) ? absentElement(birthYear) : undefined,
      }),
    ];
  },
  read: (carrier, _set, mapping) => {
    if (!isResource('Patient', carrier)) return {};
    return compact({
      ...readStated(carrier, mapping),
      ...readCarrier('person', carrier.extension, extensions, mapping),
    });
  },
};
