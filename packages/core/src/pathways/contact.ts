import * as z from 'zod';
import { record } from '../dataset/record.js';
import { recordBase } from '../dataset/record-base.js';
import { codedIn, codeOf } from '../values/code-list.js';
import { referenceTo } from '../values/id.js';
import { orMissing } from '../values/missing.js';
import { WholeNumber } from '../values/quantity.js';
import { themes } from '../values/themes.js';
import { PartialDate } from '../values/time.js';
import { contactModes } from './code-lists.js';

/** One meeting or call. It is anonymous when it names neither pathway nor person. */
export const Contact = record(
  z.strictObject({
    type: z.literal('contact'),
    ...recordBase,
    structure: referenceTo('structure'),
    pathway: referenceTo('pathway').optional(),
    person: referenceTo('person').optional(),
    mode: codeOf(contactModes),
    date: PartialDate,
    durationMinutes: WholeNumber.optional(),
    themes: z.array(codedIn(themes)).min(1).optional(),
    professional: referenceTo('professional').optional(),
    interpreterNeeded: orMissing(z.boolean()).optional(),
    interpreterUsed: orMissing(z.boolean()).optional(),
  }),
);
/** One meeting or call. See {@link Contact:var}. */
export type Contact = z.infer<typeof Contact>;
