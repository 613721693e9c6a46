import * as z from 'zod';
import { has, withCondition } from '../condition.js';
import { record } from '../dataset/record.js';
import { recordBase } from '../dataset/record-base.js';
import { rule } from '../rule.js';
import { codeOf } from '../values/code-list.js';
import { referenceTo } from '../values/id.js';
import { orMissing } from '../values/missing.js';
import { Period } from '../values/period.js';
import { Quantity } from '../values/quantity.js';
import { Text } from '../values/text.js';
import { structureKinds } from './code-lists.js';
import { namesOrCounts } from './conditions.js';

const fields = record(
  z.strictObject({
    type: z.literal('enrolment'),
    ...recordBase,
    programme: referenceTo('programme'),
    structure: orMissing(referenceTo('structure')),
    count: Quantity.optional(),
    /** What kinds of structure they are, as the source says it. */
    structureKinds: z.array(codeOf(structureKinds)).min(1).optional(),
    description: Text.optional(),
    cohort: Text.optional(),
    period: Period.optional(),
  }),
);

/**
 * A structure in a programme. Where a source counts structures without naming them, `structure` is missing
 * and `count` says how many they are.
 */
export const Enrolment = withCondition(fields, namesOrCounts, rule('enrolment.count', 'count'), {
  if: has('count'),
  // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
  then: { properties: { structure: has('missing') } },
});
/** A structure in a programme. See {@link Enrolment:var}. */
export type Enrolment = z.infer<typeof Enrolment>;
