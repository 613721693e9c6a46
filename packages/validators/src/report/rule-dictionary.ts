import {
  identifierRules,
  type Localised,
  type RuleText,
  recordTypes,
  shapeRules,
} from '@santeparticipative/core';
import { allRules } from '../all-rules.js';
import { datasetIsUnchanged } from '../dataset/unchanged.js';
import type { Rule, RuleDescription } from '../rule.js';
import { type Language, nameOfSeverity } from './words.js';

const WORDS = {
  fr: {
    title: 'Dictionnaire des règles',
    introduction:
      'Une erreur est à corriger ; un avertissement demande de regarder de nouveau, car il peut y avoir une ' +
      'bonne raison ; une information ne demande rien. Un rapport nomme la règle, le champ et ' +
      'l’enregistrement ou sa ligne, jamais ce que les données contiennent.',
    all: 'tous',
    across: 'Entre les enregistrements',
    shape: 'Forme d’un enregistrement ou d’un fichier',
    typed: 'Identifiant saisi',
    columns: [
      'Règle',
      'Gravité',
      'Enregistrements',
      'Ce qu’elle demande',
      'Ce qu’elle dit',
      'Que faire',
    ],
    shapeColumns: ['Règle', 'Gravité', 'Ce qu’elle dit', 'Que faire'],
  },
  en: {
    title: 'Dictionary of rules',
    introduction:
      'An error has to be corrected; a warning asks to look again, for there may be a good reason; a note asks ' +
      'for nothing. A report names the rule, the field and the record or its line, never what the data hold.',
    all: 'all',
    across: 'Across records',
    shape: 'Shape of a record or a file',
    typed: 'Identifier that was typed',
    columns: ['Rule', 'Severity', 'Records', 'What it asks for', 'What it says', 'What to do'],
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

/** The types of record that a rule judges. */
function judged({ appliesTo }: Rule, language: Language): string {
  return recordTypes.every((type) => appliesTo.includes(type))
    ? WORDS[language].all
    : appliesTo.map((type) => `\`${type}\``).join(', ');
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
  const row = (rule: RuleDescription, records: string): string[] => [
    `\`${rule.id}\``,
    nameOfSeverity(rule.severity, language),
    records,
    rule.title[language],
    ...said(rule, language),
  ];
  const across = [
    ...rules.map((rule) => row(rule, judged(rule, language))),
    row(datasetIsUnchanged, ''),
  ];
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
    words.introduction,
    `## ${words.across}`,
    table(words.columns, across),
    `## ${words.shape}`,
    table(words.shapeColumns, own(shapeRules)),
    `## ${words.typed}`,
    `${table(words.shapeColumns, own(identifierRules))}\n`,
  ].join('\n\n');
}
