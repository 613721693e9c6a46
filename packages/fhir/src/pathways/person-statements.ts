import type { Missing, Person } from '@santeparticipative/core';
import type { Extension, Patient } from 'fhir/r4.js';
import type { Mapping } from '../context.js';
import { readAbsent } from '../elements/absent.js';
import { type FieldCodecs, orMissing } from '../elements/extension.js';
import { code, integer } from '../elements/primitives.js';
import { definitionUrl } from '../systems.js';

/** What a record says of a person that an identity says too. */
type Stated = Pick<Person, 'birthYear' | 'gender'>;

/** What a record says of its person, where the elements of the Patient say what the identity does. */
export const statedFields: FieldCodecs<Stated> = {
  birthYear: orMissing(integer),
  gender: orMissing(code),
};

/** The year of birth that the elements of a Patient say. Of a date, it is all that a record holds. */
export function birthYearOf({
  birthDate,
  _birthDate,
}: Pick<Patient, 'birthDate' | '_birthDate'>): number | Missing | undefined {
  return birthDate === undefined ? readAbsent(_birthDate) : Number(birthDate.slice(0, 4));
}

/** The gender that the elements of a Patient say. */
export function genderOf({
  gender,
  _gender,
}: Pick<Patient, 'gender' | '_gender'>): Person['gender'] {
  return readAbsent(_gender) ?? (gender === 'unknown' ? { missing: 'unknown' } : gender);
}

function unstatedUrl({ systems }: Mapping): string {
  return definitionUrl(systems, 'person-unstated');
}

/** Says that the record is silent on a field, of which the Patient says what the identity does. */
export function unstatedField(field: keyof Stated, mapping: Mapping): Extension {
  return { url: unstatedUrl(mapping), valueCode: field };
}

/** What the elements of a Patient say of its person's record: not that on which the record is silent. */
export function readStated(patient: Patient, mapping: Mapping): object {
  const silent = new Set(
    (patient.extension ?? []).flatMap(({ url, valueCode }) =>
      url === unstatedUrl(mapping) && valueCode !== undefined ? [valueCode] : [],
    ),
  );
  return {
    ...(silent.has('birthYear') ? {} : { birthYear: birthYearOf(patient) }),
    ...(silent.has('gender') ? {} : { gender: genderOf(patient) }),
  };
}
