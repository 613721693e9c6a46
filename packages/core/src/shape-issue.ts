import type { Issue } from './issue.js';
import { shapeRules } from './messages.js';

/** Makes the issue of a shape rule. Throws when no such rule exists: that is a mistake in the code, not in data. */
export function shapeIssue(
  rule: string,
  path = '',
  more: Pick<Issue, 'at' | 'record' | 'hint'> = {},
): Issue {
  const text = shapeRules[rule];
  if (text === undefined) throw new Error(`No shape rule has the id ${rule}.`);
  return { rule, path, ...text, ...more };
}
