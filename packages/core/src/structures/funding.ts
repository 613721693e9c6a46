import * as z from 'zod';
import { record } from '../dataset/record.js';
import { recordBase } from '../dataset/record-base.js';
import { codedIn } from '../values/code-list.js';
import { referenceTo } from '../values/id.js';
import { orMissing } from '../values/missing.js';
import { Period } from '../values/period.js';
import { Money } from '../values/quantity.js';
import { Text } from '../values/text.js';
import { fundingSchemes } from './code-lists.js';

/** Who pays what. Funder, amount and period may each be unknown. */
export const Funding = record(
  z.strictObject({
    type: z.literal('funding'),
    ...recordBase,
    funder: orMissing(referenceTo('structure')),
    beneficiary: referenceTo('structure').optional(),
    programme: referenceTo('programme').optional(),
    scheme: codedIn(fundingSchemes).optional(),
    amount: orMissing(Money),
    period: orMissing(Period),
    description: Text.optional(),
  }),
);
/** Who pays what. See {@link Funding:var}. */
export type Funding = z.infer<typeof Funding>;
