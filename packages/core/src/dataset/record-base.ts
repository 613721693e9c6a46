import * as z from 'zod';
import { Id, referenceTo } from '../values/id.js';
import { PositiveInteger } from '../values/quantity.js';
import { Text } from '../values/text.js';
import { Instant } from '../values/time.js';
import { recordTypes } from './record-types.js';

/** A reference to a record of any type. */
export const AnyReference = referenceTo(...recordTypes);
/** A reference to a record of any type. */
export type AnyReference = z.infer<typeof AnyReference>;

/** The state of a record: its version, when it was recorded, and whether it still stands. */
export const RecordMeta = z.strictObject({
  /** 1 for the first version; each correction adds one. */
  version: PositiveInteger,
  /** When this version was recorded, in UTC. */
  recordedAt: Instant,
  /** `entered-in-error` takes the record back, `withdrawn` ends it without denying it. */
  status: z.enum(['active', 'entered-in-error', 'withdrawn']),
  /** The record that this one replaces, under another id. */
  replaces: AnyReference.optional(),
});
/** The state of a record. See {@link RecordMeta:var}. */
export type RecordMeta = z.infer<typeof RecordMeta>;

/** Where a fact was read: the document, the place in it, the words, and the licence if it is not the document's. */
export const SourceRef = z.strictObject({
  source: referenceTo('source'),
  where: Text.optional(),
  quote: Text.optional(),
  licence: Text.optional(),
});
/** Where a fact was read. See {@link SourceRef:var}. */
export type SourceRef = z.infer<typeof SourceRef>;

/** What every record has, whatever its type. */
export const recordBase = {
  /** Unique among the records of its type in the dataset. */
  id: Id,
  meta: RecordMeta,
  /** Where the record's facts were read. */
  sources: z.array(SourceRef).min(1).optional(),
  /**
   * The list fields that the source leaves open ("médecins, kinés, infirmières..."): what they hold is true,
   * and there is more that was not named. The schema of every record asks that it have them.
   */
  openLists: z.array(z.string()).min(1).optional(),
};
