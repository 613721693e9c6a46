import type { Issue } from '@santeparticipative/core';
import { positionInWords, printable } from './position.js';
import { summarise } from './summarise.js';
import { countOfIssues, type Language, NO_ISSUE, severities } from './words.js';

/** How issues are written. */
export interface FormatOptions {
  readonly language: Language;
}

function where({ at = {}, record, path }: Issue, language: Language): string {
  const about = record === undefined ? '' : `${record.type} ${record.id}`;
  return printable(
    [positionInWords(at, language), about, path].filter((part) => part !== '').join(' · '),
  );
}

function paragraph(issue: Issue, language: Language): string {
  const lines = [
    where(issue, language),
    `${issue.message[language]} (${issue.rule})`,
    ...(issue.hint === undefined ? [] : [`→ ${issue.hint[language]}`]),
  ];
  return lines
    .filter((line) => line !== '')
    .map((line, position) => (position === 0 ? `  ${line}` : `    ${line}`))
    .join('\n');
}

/**
 * Writes issues for people to read: the most serious first, each with where it stands, what is wrong and
 * what can be done; then one line that counts them.
 *
 * @example
 * console.log(formatIssues(validateRecords(records), { language: 'fr' }));
 * // 1 erreur
 * //
 * //   pathway p-1 · /goals/0/due
 * //     L’échéance de cet objectif est avant son début. (pathway.goal-due-before-start)
 * //
 * // En tout : 1 erreur.
 */
export function formatIssues(issues: readonly Issue[], { language }: FormatOptions): string {
  const { total, bySeverity } = summarise(issues);
  if (total === 0) return NO_ISSUE[language];
  const present = severities.filter((severity) => bySeverity[severity] > 0);
  const groups = present.map((severity) =>
    [
      countOfIssues(bySeverity[severity], severity, language),
      ...issues
        .filter((issue) => issue.severity === severity)
        .map((issue) => paragraph(issue, language)),
    ].join('\n\n'),
  );
  const counts = present.map((severity) => countOfIssues(bySeverity[severity], severity, language));
  const closing = `${language === 'fr' ? 'En tout : ' : 'In all: '}${counts.join(', ')}.`;
  return [...groups, closing].join('\n\n');
}
