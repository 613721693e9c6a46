import type { Issue, Severity } from '@santeparticipative/core';

/** How many issues there are. */
export interface IssueSummary {
  readonly total: number;
  readonly bySeverity: { readonly [severity in Severity]: number };
  /** By rule id, the most frequent first. Rules that are not broken are left out. */
  readonly byRule: { readonly [rule: string]: number };
}

/**
 * Counts issues by severity and by rule.
 *
 * @example
 * const { bySeverity } = summarise(validateRecords(records));
 * process.exitCode = bySeverity.error > 0 ? 1 : 0;
 */
export function summarise(issues: Iterable<Issue>): IssueSummary {
  const bySeverity = { error: 0, warning: 0, information: 0 };
  const byRule = new Map<string, number>();
  let total = 0;
  for (const { rule, severity } of issues) {
    total += 1;
    bySeverity[severity] += 1;
    byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
  }
  const mostFrequentFirst = [...byRule].sort(
    ([a, aCount], [b, bCount]) => bCount - aCount || (a < b ? -1 : 1),
  );
  return { total, bySeverity, byRule: Object.fromEntries(mostFrequentFirst) };
}
