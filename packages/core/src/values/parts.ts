import * as z from 'zod';

/**
 * The list of a record's parts of one kind: its goals, its steps, its sites. It is not empty, and no two parts
 * have the same id, for other parts refer to them by it.
 */
export function partsList<Part extends z.ZodType<{ id: string }>>(part: Part): z.ZodArray<Part> {
  return z
    .array(part)
    .min(1)
    .superRefine((parts, context) => {
      const seen = new Set<string>();
      for (const [index, { id }] of parts.entries()) {
        if (seen.has(id)) {
          const params = { rule: 'id.local-duplicate' };
          context.addIssue({ code: 'custom', path: [index, 'id'], params });
        }
        seen.add(id);
      }
    });
}
