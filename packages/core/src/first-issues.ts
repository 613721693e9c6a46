import type { Issue } from './issue.js';
import { shapeIssue } from './shape-issue.js';

/** Nobody reads more issues of one record, and a hostile one has as many as it has values. */
const MOST_ISSUES = 100;

/** The first hundred issues, and that there are more where there are (`data.more-issues`). Asks for no issue beyond. */
export function firstIssues(issues: Iterable<Issue>): Issue[] {
  const first: Issue[] = [];
  for (const issue of issues) {
    if (first.length === MOST_ISSUES) return [...first, shapeIssue('data.more-issues')];
    first.push(issue);
  }
  return first;
}
