import * as z from 'zod';
import { notEmpty } from './not-empty.js';
import { Text } from './text.js';

/** Who said or wrote something. Only people whom a source names publicly are named. */
export const Attribution = notEmpty(
  z.strictObject({
    name: Text.optional(),
    role: Text.optional(),
    organisation: Text.optional(),
  }),
);
/** Who said or wrote something. */
export type Attribution = z.infer<typeof Attribution>;

/** Words that somebody said, with who said them. Free text may identify people: quotes stay out of aggregate exports. */
export const Quote = z.strictObject({ text: Text, attribution: Attribution.optional() });
/** Words that somebody said. */
export type Quote = z.infer<typeof Quote>;
