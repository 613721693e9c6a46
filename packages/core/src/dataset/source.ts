import * as z from 'zod';
import { Attribution } from '../values/attribution.js';
import { Text } from '../values/text.js';
import { PartialDate } from '../values/time.js';
import { record } from './record.js';
import { recordBase } from './record-base.js';

/** How a publisher classifies a document: a scheme of its own, and the values that the document has in it. */
export const Classification = z.strictObject({ scheme: Text, values: z.array(Text).min(1) });
/** How a publisher classifies a document. See {@link Classification:var}. */
export type Classification = z.infer<typeof Classification>;

/** A document from which facts were taken. */
export const Source = record(
  z.strictObject({
    type: z.literal('source'),
    ...recordBase,
    title: Text,
    publisher: Text.optional(),
    /** Those who wrote it or spoke, as it names them. */
    authors: z.array(Attribution).min(1).optional(),
    date: PartialDate.optional(),
    /** Where or when it was presented: a seminar, a journal, a collection. */
    context: z.array(Text).min(1).optional(),
    licence: Text.optional(),
    citation: Text.optional(),
    url: z
      .string()
      .regex(/^https?:\/\/[^\s\p{Cc}]{1,2000}$/u)
      .optional(),
    /** How its publisher classifies it, in the publisher's terms. */
    classifications: z.array(Classification).min(1).optional(),
  }),
);
/** A document from which facts were taken. See {@link Source:var}. */
export type Source = z.infer<typeof Source>;
