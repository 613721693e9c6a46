import type * as z from 'zod';
import { ruleOfSize } from './depth.js';
import { firstIssues } from './first-issues.js';
import type { Result } from './issue.js';
import { shapeIssue } from './shape-issue.js';
import { issuesOf } from './zod-issues.js';

/**
 * Checks a value against a schema: the typed value, or its issues, the first hundred. Never throws on data, by
 * which what JSON can hold is meant: an accessor of a JavaScript object may throw what it likes.
 */
export function check<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): Result<z.output<Schema>> {
  const tooBig = ruleOfSize(value);
  if (tooBig !== undefined) return { ok: false, issues: [shapeIssue(tooBig)] };
  // The input of each issue tells an absent field from a wrong one; it never leaves this file.
  const parsed = schema.safeParse(value, { reportInput: true });
  return parsed.success
    ? { ok: true, value: parsed.data, issues: [] }
    : { ok: false, issues: firstIssues(issuesOf(parsed.error)) };
}
