import {
  identifierRules,
  type Localised,
  type RuleText,
  shapeRules,
} from '@santeparticipative/core';
import { allRules } from '../all-rules.js';
import { datasetIsUnchanged } from '../dataset/unchanged.js';
import type { Rule, RuleDescription } from '../rule.js';
import { type Language, nameOfSeverity } from './words.js';

const WORDS = {
  fr: {
    title: 'Dictionnaire des règles',
    across: 'Entre les enregistrements',
    shape: 'Forme d’un enregistrement ou d’un fichier',
    typed: 'Identifiant saisi',
    columns: ['Règle', 'Gravité', 'Ce qu’elle demande', 'Ce qu’elle dit', 'Que faire'],
    shapeColumns: ['Règle', 'Gravité', 'Ce qu’elle dit', 'Que faire'],
  },
  en: {
    title: 'Dictionary of rules',
    across: 'Across records',
    shape: 'Shape of a record or a file',
    typed: 'Identifier that was typed',
    columns: ['Rule', 'Severity', 'What it asks for', 'What it says', 'What to do'],
    shapeColumns: ['Rule', 'Severity', 'What it says', 'What to do'],
  },
} as const;

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}

/** The end of a row: what a rule says, and what to do. */
function said({ message, hint }: Pick<RuleText, 'message' | 'hint'>, language: Language): string[] {
  const text = (localised: Localised | undefined): string => localised?.[language] ?? '';
  return [text(message), text(hint)];
}

/**
 * The dictionary of the rules that a dataset is checked by, on the shape of its records and across them,
 * as Markdown. Those across records are all of this package's, but for those on reference lists, unless
 * told otherwise.
 *
 * @example
 * await writeFile('rules.fr.md', ruleDictionary('fr'));
 */
export function ruleDictionary(language: Language, rules: readonly Rule[] = allRules): string {
  const words = WORDS[language];
  const across = [...rules, datasetIsUnchanged].map((rule: RuleDescription) => [
    `\`${rule.id}\``,
    nameOfSeverity(rule.severity, language),
    rule.title[language],
    ...said(rule, language),
  ]);
  // A rule on what is typed that also judges records is in the first table.
  const named = new Set(rules.map(({ id }) => id));
  const own = (list: { readonly [id: string]: RuleText }): string[][] =>
    Object.entries(list).flatMap(([id, rule]) =>
      named.has(id)
        ? []
        : [[`\`${id}\``, nameOfSeverity(rule.severity, language), ...said(rule, language)]],
    );
  return [
    `# ${words.title}`,
    `## ${words.across}`,
    table(words.columns, across),
    `## ${words.shape}`,
    table(words.shapeColumns, own(shapeRules)),
    `## ${words.typed}`,
    `${table(words.shapeColumns, own(identifierRules))}\n`,
  ].join('\n\n');
}
