import * as z from 'zod';
import { record } from '../dataset/record.js';
import { recordBase } from '../dataset/record-base.js';
import { codedIn } from '../values/code-list.js';
import { referenceTo } from '../values/id.js';
import { orMissing } from '../values/missing.js';
import { Period } from '../values/period.js';
import { Text } from '../values/text.js';
import { partnerRoles } from './code-lists.js';

/** A structure in a partnership, with what it brings. */
export const PartnershipParty = z.strictObject({
  structure: referenceTo('structure'),
  roles: z.array(codedIn(partnerRoles)).min(1).optional(),
  description: Text.optional(),
});
/** A structure in a partnership, with what it brings. See {@link PartnershipParty:var}. */
export type PartnershipParty = z.infer<typeof PartnershipParty>;

/** Who works with whom. */
export const Partnership = record(
  z.strictObject({
    type: z.literal('partnership'),
    ...recordBase,
    programme: referenceTo('programme').optional(),
    parties: z.array(PartnershipParty).min(1),
    /** True when a convention establishes it. */
    formalised: orMissing(z.boolean()).optional(),
    conventionTitle: Text.optional(),
    period: Period.optional(),
  }),
);
/** Who works with whom. See {@link Partnership:var}. */
export type Partnership = z.infer<typeof Partnership>;
