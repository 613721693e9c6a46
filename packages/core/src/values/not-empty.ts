import type * as z from 'zod';
import { rule } from '../rule.js';

/** Refuses an object whose fields are all absent: an object is left out when it has nothing to say. */
export function notEmpty<Schema extends z.ZodObject>(schema: Schema): Schema {
  return schema.refine(
    (value) => Object.values(value).some((field) => field !== undefined),
    rule('field.empty-object'),
  );
}
