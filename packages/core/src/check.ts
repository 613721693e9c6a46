import type * as z from 'zod';
import { isTooDeep } from './depth.js';
import type { Result } from './issue.js';
import { shapeIssue } from './shape-issue.js';
import { issuesOf } from './zod-issues.js';

/** Checks a value against a schema: the typed value, or every issue that it has. Never throws on data. */
export function check<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): Result<z.output<Schema>> {
  if (isTooDeep(value)) return { ok: false, issues: [shapeIssue('data.too-deep')] };
  // The input of each issue tells an absent field from a wrong one; it never leaves this file.
  const parsed = schema.safeParse(value, { reportInput: true });
  return parsed.success
    ? { ok: true, value: parsed.data, issues: [] }
    : { ok: false, issues: issuesOf(parsed.error) };
}
