import * as z from 'zod';
import { PartialDate } from '../values/time.js';
import { AnyReference, recordBase } from './record-base.js';

/** Says that a record is gone, so that those who received it remove it too. */
export const Tombstone = z.strictObject({
  type: z.literal('tombstone'),
  ...recordBase,
  target: AnyReference,
  reason: z.enum(['entered-in-error', 'opposition', 'erasure', 'retention-ended', 'other']),
  date: PartialDate,
});
/** Says that a record is gone. See {@link Tombstone:var}. */
export type Tombstone = z.infer<typeof Tombstone>;
