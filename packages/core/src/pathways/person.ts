import * as z from 'zod';
import { withCondition } from '../condition.js';
import { record } from '../dataset/record.js';
import { recordBase } from '../dataset/record-base.js';
import { rule } from '../rule.js';
import { codeOf } from '../values/code-list.js';
import { referenceTo } from '../values/id.js';
import { orMissing } from '../values/missing.js';
import { notEmpty } from '../values/not-empty.js';
import { Period } from '../values/period.js';
import { WholeNumber } from '../values/quantity.js';
import { Text } from '../values/text.js';
import { PartialDate } from '../values/time.js';
import { genders } from './code-lists.js';
import { agesGoUp } from './conditions.js';

/**
 * A pseudonym: an opaque value, the scope in which it stands for one person, and the id of the key that
 * made it (never the key). Two recipients get two scopes, whose pseudonyms cannot be linked.
 */
export const Pseudonym = z.strictObject({
  value: z.string().regex(/^[A-Za-z0-9._~-]{1,128}$/),
  scope: Text,
  keyId: z
    .string()
    .regex(/^[A-Za-z0-9._-]{1,64}$/)
    .optional(),
});
/** An opaque value that stands for one person in a scope. See {@link Pseudonym:var}. */
export type Pseudonym = z.infer<typeof Pseudonym>;

const age = WholeNumber.max(150);

const ages = z.strictObject({ from: age, to: age.optional(), on: PartialDate });

/** Ages, in years, between which a person was on a date, both included. An absent `to` is open: 80 and over. */
export const AgeBand = withCondition(ages, agesGoUp, rule('person.age-band', 'to'));
/** Ages between which a person was on a date. See {@link AgeBand:var}. */
export type AgeBand = z.infer<typeof AgeBand>;

/** Where a person lives, from when to when. */
export const Residence = notEmpty(
  z.strictObject({
    territory: orMissing(referenceTo('territory')).optional(),
    /** True when the home is in a quartier prioritaire of the geography that holds at that time. */
    inQpv: orMissing(z.boolean()).optional(),
    period: Period.optional(),
  }),
);
/** Where a person lives, from when to when. See {@link Residence:var}. */
export type Residence = z.infer<typeof Residence>;

/**
 * An accompanied person, under a pseudonym. No name, no birth date, no INS: an identity is given to a mapper
 * by its caller when a target demands one, and is stored nowhere.
 */
export const Person = record(
  z.strictObject({
    type: z.literal('person'),
    ...recordBase,
    pseudonym: Pseudonym.optional(),
    birthYear: orMissing(z.number().int().min(1880).max(2100)).optional(),
    /** How old the person is, to a few years, on a date: where the year of birth is not known. */
    ageBand: AgeBand.optional(),
    gender: orMissing(codeOf(genders)).optional(),
    residences: z.array(Residence).min(1).optional(),
  }),
);
/** An accompanied person, under a pseudonym. See {@link Person:var}. */
export type Person = z.infer<typeof Person>;
