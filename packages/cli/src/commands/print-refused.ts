import type { Issue } from '@santeparticipative/core';
import type { Io } from '../io.js';
import type { Language } from '../language.js';
import { formatNumber } from '../words/number.js';

const WORDS = {
  fr: { refused: 'Ce que la cible n’a pas pris :', lost: 'Ce que la cible n’a pas gardé :' },
  en: { refused: 'What the target did not take:', lost: 'What the target did not keep:' },
} as const;

/** Having no place for a type of record is what a target is, and nothing that the data lack. */
const NO_PLACE = 'fhir.target-has-no-place';

interface Group {
  readonly message: string;
  readonly records: Set<string>;
}

function* linesOf(issues: readonly Issue[], language: Language): Generator<string> {
  const byRule = new Map<string, Group>();
  for (const { rule, message, record } of issues) {
    const group = byRule.get(rule) ?? { message: message[language], records: new Set() };
    group.records.add(`${record?.type}/${record?.id}`);
    byRule.set(rule, group);
  }
  for (const [rule, { message, records }] of [...byRule].sort(([a], [b]) => (a < b ? -1 : 1))) {
    yield `  ${formatNumber(records.size, language)} × ${message} (${rule})`;
  }
}

/**
 * Prints what a target refused or lost, by rule, with how many records; never which. Records that lack something that
 * the target demands set the exit code to 1.
 */
export function printRefused(io: Io, issues: readonly Issue[], language: Language): void {
  const refused = issues.filter(({ severity }) => severity === 'error');
  const lost = issues.filter(({ severity }) => severity !== 'error');
  const { refused: titleOfRefused, lost: titleOfLost } = WORDS[language];
  for (const [title, some] of [
    [titleOfRefused, refused],
    [titleOfLost, lost],
  ] as const) {
    if (some.length > 0) io.stdout.write(`${[title, ...linesOf(some, language)].join('\n')}\n`);
  }
  if (refused.some(({ rule }) => rule !== NO_PLACE)) io.exitCode = 1;
}
