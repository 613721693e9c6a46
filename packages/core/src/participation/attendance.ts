import * as z from 'zod';
import { codedIn } from '../values/code-list.js';
import { referenceTo } from '../values/id.js';
import { orMissing } from '../values/missing.js';
import { notEmpty } from '../values/not-empty.js';
import { Quantity } from '../values/quantity.js';
import { participantRoles } from './code-lists.js';

/** People of one category, or of several that were counted together. */
export const ParticipantCount = z.strictObject({
  roles: z.array(codedIn(participantRoles)).min(1),
  count: orMissing(Quantity).optional(),
  /** Whether these people are among the total: some sources do not say. */
  withinTotal: orMissing(z.boolean()).optional(),
});
/** People of one category, or of several that were counted together. See {@link ParticipantCount:var}. */
export type ParticipantCount = z.infer<typeof ParticipantCount>;

/** Who was there, or invited: a total, counts by category, or pseudonyms. */
export const Attendance = notEmpty(
  z.strictObject({
    total: orMissing(Quantity).optional(),
    byRole: z.array(ParticipantCount).min(1).optional(),
    /** True when nobody is counted in two categories. */
    disjoint: orMissing(z.boolean()).optional(),
    persons: z.array(referenceTo('person')).min(1).optional(),
  }),
);
/** Who was there, or invited. See {@link Attendance:var}. */
export type Attendance = z.infer<typeof Attendance>;
