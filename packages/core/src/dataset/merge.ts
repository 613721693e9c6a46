import * as z from 'zod';
import { withCondition } from '../condition.js';
import { rule } from '../rule.js';
import { referenceTo } from '../values/id.js';
import { Text } from '../values/text.js';
import { PartialDate } from '../values/time.js';
import { mergesTwoOfAKind } from './conditions.js';
import { record } from './record.js';
import { recordBase } from './record-base.js';

const fields = record(
  z.strictObject({
    type: z.literal('merge'),
    ...recordBase,
    kept: referenceTo('person', 'structure'),
    merged: referenceTo('person', 'structure'),
    reason: Text.optional(),
    date: PartialDate,
  }),
);

/** Says that two records are the same person or the same structure, and which one stays. */
export const Merge = withCondition(fields, mergesTwoOfAKind, rule('merge.two-of-a-kind', 'merged'));
/** Says that two records are one. See {@link Merge:var}. */
export type Merge = z.infer<typeof Merge>;
