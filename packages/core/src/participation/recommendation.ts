import * as z from 'zod';
import { record } from '../dataset/record.js';
import { recordBase } from '../dataset/record-base.js';
import { codeOf } from '../values/code-list.js';
import { referenceTo } from '../values/id.js';
import { orMissing } from '../values/missing.js';
import { Text } from '../values/text.js';
import { recommendationStatuses } from './code-lists.js';

/** What a participatory process or a meeting recommends. Its text is missing when a source only mentions it. */
export const Recommendation = record(
  z.strictObject({
    type: z.literal('recommendation'),
    ...recordBase,
    title: Text.optional(),
    text: orMissing(Text),
    from: z.array(referenceTo('participation', 'session')).min(1).optional(),
    addressee: Text.optional(),
    status: orMissing(codeOf(recommendationStatuses)).optional(),
  }),
);
/** What a participatory process recommends. See {@link Recommendation:var}. */
export type Recommendation = z.infer<typeof Recommendation>;
