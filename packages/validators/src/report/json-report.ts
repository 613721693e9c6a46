import type { Issue } from '@santeparticipative/core';
import { type IssueSummary, summarise } from './summarise.js';
import { severities } from './words.js';

/** A report for programs: how many issues there are, then each of them. */
export interface JsonReport {
  readonly summary: IssueSummary;
  /** By file, sheet, line and cell, then by record, field, severity and rule; what is not known comes first. */
  readonly issues: readonly Issue[];
}

/** Numbers inside a text count as numbers: line 9 and `/goals/9` come before line 10 and `/goals/10`. */
const inOrder = new Intl.Collator('en', { numeric: true });

/** What the order of issues depends on, the last part settling what the others leave open. */
function orderOf(issue: Issue): string[] {
  const { rule, severity, path, record, at } = issue;
  return [
    at?.file ?? '',
    at?.sheet ?? '',
    String(at?.line ?? ''),
    at?.cell ?? '',
    record?.type ?? '',
    record?.id ?? '',
    path,
    String(severities.indexOf(severity)),
    rule,
    JSON.stringify(issue),
  ];
}

function compare(a: readonly string[], b: readonly string[]): number {
  for (const [position, part] of a.entries()) {
    const other = b[position] ?? '';
    if (part === other) continue;
    // The collator takes some different texts for the same.
    return inOrder.compare(part, other) || (part < other ? -1 : 1);
  }
  return 0;
}

/** An issue whose fields come in one order, however it was made. */
function ordered({ rule, severity, path, record, at, message, hint }: Issue): Issue {
  const { file, sheet, cell, line } = at ?? {};
  return {
    rule,
    severity,
    path,
    ...(record && { record: { type: record.type, id: record.id } }),
    ...(at && {
      at: {
        ...(file !== undefined && { file }),
        ...(sheet !== undefined && { sheet }),
        ...(cell !== undefined && { cell }),
        ...(line !== undefined && { line }),
      },
    }),
    message: { fr: message.fr, en: message.en },
    ...(hint && { hint: { fr: hint.fr, en: hint.en } }),
  };
}

/**
 * The report of issues for programs. The same issues give the same JSON text, in whatever order they were
 * found, so that two reports can be compared line by line.
 *
 * @example
 * await writeFile('report.json', JSON.stringify(toJsonReport(issues), null, 2));
 */
export function toJsonReport(issues: readonly Issue[]): JsonReport {
  const sorted = issues
    .map((issue) => {
      const written = ordered(issue);
      return { issue: written, order: orderOf(written) };
    })
    .sort((a, b) => compare(a.order, b.order));
  return { summary: summarise(issues), issues: sorted.map(({ issue }) => issue) };
}
