import type * as z from 'zod';
import { withCondition } from '../condition.js';
import { rule } from '../rule.js';
import { hasAField } from './conditions.js';

/** Refuses an object whose fields are all absent: an object is left out when it has nothing to say. */
export function notEmpty<Schema extends z.ZodObject>(schema: Schema): Schema {
  return withCondition(schema, hasAField, rule('field.empty-object'), { minProperties: 1 });
}
