import * as z from 'zod';
import { record } from '../dataset/record.js';
import { recordBase } from '../dataset/record-base.js';
import { codedIn } from '../values/code-list.js';
import { referenceTo } from '../values/id.js';
import { orMissing } from '../values/missing.js';
import { Period } from '../values/period.js';
import { publics } from '../values/publics.js';
import { Quantity } from '../values/quantity.js';
import { Text } from '../values/text.js';

/** A cohort that goes through something together. Its members are known or only counted. */
export const Group = record(
  z.strictObject({
    type: z.literal('group'),
    ...recordBase,
    name: Text,
    structure: referenceTo('structure').optional(),
    programme: referenceTo('programme').optional(),
    model: referenceTo('pathway-model').optional(),
    publics: z.array(codedIn(publics)).min(1).optional(),
    size: orMissing(Quantity).optional(),
    members: z.array(referenceTo('person')).min(1).optional(),
    period: Period.optional(),
  }),
);
/** A cohort. See {@link Group:var}. */
export type Group = z.infer<typeof Group>;
