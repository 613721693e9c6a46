import type * as z from 'zod';
import { ruleOfSize } from './depth.js';
import type { Issue, Result } from './issue.js';
import { shapeIssue } from './shape-issue.js';
import { issuesOf } from './zod-issues.js';

/** Nobody reads more issues of one record, and a hostile one has as many as it has values. */
const MOST_ISSUES = 100;

function firstOf(issues: Iterable<Issue>): Issue[] {
  const first: Issue[] = [];
  for (const issue of issues) {
    if (first.length === MOST_ISSUES) return [...first, shapeIssue('data.more-issues')];
    first.push(issue);
  }
  return first;
}

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
    : { ok: false, issues: firstOf(issuesOf(parsed.error)) };
}
