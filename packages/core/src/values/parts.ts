import * as z from 'zod';
import { noteCondition } from '../condition.js';

type Parts = readonly { readonly id: string }[];

/** The positions of the parts whose id an earlier part has. */
function* repeated(parts: Parts): Generator<number> {
  const seen = new Set<string>();
  for (const [position, { id }] of parts.entries()) {
    if (seen.has(id)) yield position;
    seen.add(id);
  }
}

/** True when no two parts have the same id. */
export function haveOwnIds(parts: Parts): boolean {
  // Most lists are short: comparing pairs costs less than a set.
  if (parts.length > 16) return repeated(parts).next().done === true;
  return parts.every(({ id }, position) => {
    for (let other = 0; other < position; other += 1) if (parts[other]?.id === id) return false;
    return true;
  });
}

/**
 * The list of a record's parts of one kind: its goals, its steps, its sites. It is not empty, and no two parts
 * have the same id, for other parts refer to them by it.
 */
export function partsList<Part extends z.ZodType<{ id: string }>>(part: Part): z.ZodArray<Part> {
  const list = z
    .array(part)
    .min(1)
    .superRefine((parts, context) => {
      for (const position of repeated(parts)) {
        const params = { rule: 'id.local-duplicate' };
        context.addIssue({ code: 'custom', path: [position, 'id'], params });
      }
    });
  return noteCondition(list, haveOwnIds);
}
