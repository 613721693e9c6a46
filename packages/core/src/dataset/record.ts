import type * as z from 'zod';
import { withCondition } from '../condition.js';
import { rule } from '../rule.js';
import { openListsAreThere } from './conditions.js';

/** The schema of a record, from its fields: what it says to be an open list is a list that it has. */
export function record<Schema extends z.ZodType<{ openLists?: string[] | undefined }>>(
  fields: Schema,
): Schema {
  return withCondition(fields, openListsAreThere, rule('record.open-list', 'openLists'));
}
