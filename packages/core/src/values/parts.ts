import * as z from 'zod';
import { noteCondition } from '../condition.js';
import { rule } from '../rule.js';
import { haveOwnIds, repeatedIds } from './conditions.js';

/**
 * The list of a record's parts of one kind: its goals, its steps, its sites. It is not empty, and no two parts
 * have the same id, for other parts refer to them by it.
 */
export function partsList<Part extends z.ZodType<{ id: string }>>(part: Part): z.ZodArray<Part> {
  const repeated = rule('id.local-duplicate');
  const list = z
    .array(part)
    .min(1)
    .superRefine((parts, context) => {
      for (const position of repeatedIds(parts)) {
        context.addIssue({ code: 'custom', path: [position, 'id'], params: repeated.params });
      }
    });
  return noteCondition(list, haveOwnIds, repeated);
}
