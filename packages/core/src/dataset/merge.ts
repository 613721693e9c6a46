import * as z from 'zod';
import { rule } from '../rule.js';
import { referenceTo } from '../values/id.js';
import { Text } from '../values/text.js';
import { PartialDate } from '../values/time.js';
import { recordBase } from './record-base.js';

/** Says that two records are the same person or the same structure, and which one stays. */
export const Merge = z
  .strictObject({
    type: z.literal('merge'),
    ...recordBase,
    kept: referenceTo('person', 'structure'),
    merged: referenceTo('person', 'structure'),
    reason: Text.optional(),
    date: PartialDate,
  })
  .refine(
    ({ kept, merged }) => kept.type === merged.type && kept.id !== merged.id,
    rule('merge.two-of-a-kind', 'merged'),
  );
/** Says that two records are one. See {@link Merge:var}. */
export type Merge = z.infer<typeof Merge>;
