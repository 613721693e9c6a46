import { Ins } from '@santeparticipative/core';
import fc from 'fast-check';
import type { PersonIdentity, ProfessionalIdentity } from '../src/index.js';

const MOST_NAMES = 3;

/** One first name, or one last name, as a civil register has it. A space may stand in the first of the first names. */
const name = fc.stringMatching(/^[A-ZÉÈ][a-zéèï]{0,9}(?:['-][A-Z][a-z]{1,6})?$/);

const firstNames = fc
  .tuple(fc.oneof(name, fc.constant('Anne Sophie')), fc.array(name, { maxLength: MOST_NAMES }))
  .map(([first, others]) => [first, ...others] as [string, ...string[]]);

const day = fc
  .date({
    min: new Date('1920-01-01T00:00:00Z'),
    max: new Date('2025-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));

const KEY_MODULUS = 97;

/** A matricule that is nobody's, whose key is right. */
const ins = fc.integer({ min: 1_000_000_000_000, max: 2_999_999_999_999 }).map((number) => {
  const key = KEY_MODULUS - (number % KEY_MODULUS);
  return Ins.parse(`${number}${key.toString().padStart(2, '0')}`);
});

/** A synthetic identity that holds what every target demands of a person. */
export const personIdentity: fc.Arbitrary<PersonIdentity> = fc.record(
  {
    family: name,
    given: firstNames,
    usedFamily: name,
    usedGiven: name,
    birthDate: day,
    birthOrder: fc.integer({ min: 1, max: 9 }),
    gender: fc.constantFrom('male', 'female', 'unknown', 'other'),
    birthPlace: fc.constantFrom('73065', '2A004', '97411'),
    ins: fc.record({
      kind: fc.constantFrom('nir', 'nia', 'test', 'demo'),
      value: ins,
      qualified: fc.boolean(),
    }),
  },
  {
    requiredKeys: ['family', 'given', 'birthDate', 'birthOrder', 'gender'],
    noNullPrototype: true,
  },
);

/** A synthetic name of a professional. */
export const professionalIdentity: fc.Arbitrary<ProfessionalIdentity> = fc.record(
  { family: name, given: firstNames },
  { requiredKeys: ['family'], noNullPrototype: true },
);
