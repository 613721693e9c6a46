import { check } from '@santeparticipative/core';
import * as t from 'io-ts';
import * as z from 'zod';
import { validateBy } from './validate.js';
import type { Language } from './validation-error.js';

/** How a codec speaks. */
export interface CodecOptions {
  /** The language of the messages in the errors: French when absent. */
  readonly language?: Language | undefined;
}

/**
 * Makes an io-ts codec of a zod schema. It decodes by the schema, with the issues that core's `check` gives as
 * errors; `is` judges the decoded side; `encode` goes back by the schema, which checks the value again.
 *
 * `encode` throws a TypeError, which holds no data, when its argument is not a value of the codec's type. A
 * schema with a one-way `.transform()` decodes, but it has no way back: `encode` and `is` throw zod's own error.
 *
 * @example
 * const PeriodCodec = codecOf(Period, 'Period');
 * const Stay = t.type({ place: t.string, period: PeriodCodec });
 */
export function codecOf<Schema extends z.ZodType>(
  schema: Schema,
  name: string,
  { language = 'fr' }: CodecOptions = {},
): t.Type<z.output<Schema>, z.input<Schema>, unknown> {
  const anySchema: z.ZodType = schema;
  return new t.Type<z.output<Schema>, z.input<Schema>, unknown>(
    name,
    // Core refuses what is nested too deep whatever the schema: zod would exhaust the stack on it.
    (value): value is z.output<Schema> =>
      check(z.unknown(), value).ok && z.safeEncode(anySchema, value).success,
    validateBy((value) => check(schema, value), language),
    (value) => {
      const encoded = z.safeEncode(schema, value);
      // The error of zod may quote the data: it is no cause of this one.
      if (!encoded.success) throw new TypeError(`What is encoded is not a value of ${name}.`);
      return encoded.data;
    },
  );
}
