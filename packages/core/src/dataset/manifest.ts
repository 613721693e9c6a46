import * as z from 'zod';
import { WholeNumber } from '../values/quantity.js';
import { Text } from '../values/text.js';
import { Instant } from '../values/time.js';
import { recordTypes } from './record-types.js';

/** The version of the schemas that this package holds. A dataset states the one that it was written with. */
export const schemaVersion = '0.2.0';

/** A reference list that codes were taken from, and its vintage: `{ list: 'qpv', vintage: '2024' }`. */
export const ReferenceListVintage = z.strictObject({ list: Text, vintage: Text });
/** A reference list and its vintage. See {@link ReferenceListVintage:var}. */
export type ReferenceListVintage = z.infer<typeof ReferenceListVintage>;

/** What a dataset says of itself. */
export const Manifest = z.strictObject({
  type: z.literal('manifest'),
  /** An address that the producer owns, within which record ids are unique: `https://msp.example/dataset`. */
  namespace: z.string().regex(/^(?:https?:\/\/|urn:)[^\s]{1,200}$/u),
  schemaVersion: z.string().regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/),
  title: Text.optional(),
  producer: Text,
  /** When the dataset was made, in UTC. */
  created: Instant,
  /** The vintage of each reference list that codes were taken from: `{ list: 'qpv', vintage: '2024' }`. */
  referenceLists: z.array(ReferenceListVintage).min(1).optional(),
  /** How many records of each type. */
  counts: z.partialRecord(z.enum(recordTypes), WholeNumber).optional(),
  /** SHA-256, in hexadecimal, of the lines that hold the records, each with its line feed. */
  hash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
});
/** What a dataset says of itself. See {@link Manifest:var}. */
export type Manifest = z.infer<typeof Manifest>;
