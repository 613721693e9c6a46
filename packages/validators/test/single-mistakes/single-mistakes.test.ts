import { identifierRules, type RuleText, shapeRules } from '@santeparticipative/core';
import { describe, expect, test } from 'vitest';
import { formatIssues } from '../../src/index.js';
import { anyRecordMistakes } from './any-record.js';
import { identifierMistakes } from './identifiers.js';
import { indicatorMistakes } from './indicators.js';
import { lineMistakes } from './lines.js';
import { participationMistakes } from './participation.js';
import { pathwayMistakes } from './pathways.js';
import { issuesOfBase, type Placed, rules, type SingleMistake } from './single-mistake.js';
import { structureMistakes } from './structures.js';

const table: readonly SingleMistake[] = [
  ...lineMistakes,
  ...identifierMistakes,
  ...anyRecordMistakes,
  ...structureMistakes,
  ...pathwayMistakes,
  ...participationMistakes,
  ...indicatorMistakes,
];

/** What every rule says, by its id. */
const texts: ReadonlyMap<string, RuleText> = new Map<string, RuleText>([
  ...Object.entries(shapeRules),
  ...Object.entries(identifierRules),
  ...rules.map((rule): [string, RuleText] => [rule.id, rule]),
]);

/** The rules that no change of a dataset in memory breaks. */
const elsewhere: readonly string[] = [
  // Read from a file, by the package that reads files.
  'json.line-too-long',
  'dataset.counts',
  'dataset.hash',
  // What a value of a kind that no schema of the model asks for would give.
  'field.type',
];

/** The words of a mistake that no text of its rules has by itself: finding one in an issue means that data leaked. */
function canariesOf({ words, gives }: SingleMistake): string[] {
  const said = JSON.stringify(
    gives.map(([rule, path]) => [rule, path, texts.get(rule)?.message, texts.get(rule)?.hint]),
  );
  return words.filter((word) => word.length > 2 && !said.includes(word));
}

const asExpected = (found: readonly Placed[]) =>
  found.map(({ issue: { rule, severity }, path }) => [rule, path, severity]);

describe.each(table)('$what', (mistake) => {
  const { gives, wrong, right } = mistake;
  const found = wrong();
  const issues = found.map(({ issue }) => issue);

  test('gives its issues, and no other', () => {
    expect(gives.length).toBeGreaterThan(0);
    expect(asExpected(found)).toEqual(gives);
  });

  test('made right, gives none', () => {
    expect(asExpected(right())).toEqual([]);
  });

  test('is told in the words of its rules, in French and in English', () => {
    for (const { rule, message, hint } of issues) {
      const text = texts.get(rule);
      expect(message).toEqual(text?.message);
      // The form of an identifier is told by its kind, and the codes of a short list by the list.
      if (rule === 'field.not-allowed')
        expect(hint?.fr).toMatch(/^Écrivez (?:l’un de ces codes : |« )/);
      else if (rule !== 'identifier.form') expect(hint).toEqual(text?.hint);
      for (const said of [message, hint]) {
        expect(said?.fr).toMatch(/^[\p{Lu}«].*\.$/su);
        expect(said?.en).toMatch(/^[\p{Lu}"].*\.$/su);
        expect(said?.fr).not.toBe(said?.en);
        expect(said?.fr).not.toMatch(/'/);
      }
    }
  });

  test('never has what was put in as a mistake in what is said', () => {
    const anonymous = issues.map(({ record: _, at: __, ...issue }) => issue);
    const shown = [
      JSON.stringify(anonymous),
      formatIssues(anonymous, { language: 'fr' }),
      formatIssues(anonymous, { language: 'en' }),
    ].join('\n');
    for (const word of canariesOf(mistake)) expect(shown).not.toContain(word);
  });
});

test('the dataset that is changed keeps every rule as it is', () => {
  expect(asExpected(issuesOfBase())).toEqual([]);
});

test('every rule has its mistake', () => {
  const given = new Set(table.flatMap(({ gives }) => gives.map(([rule]) => rule)));
  const missing = [...texts.keys()].filter((rule) => !given.has(rule) && !elsewhere.includes(rule));
  expect(missing).toEqual([]);
  expect(elsewhere.filter((rule) => given.has(rule) || !texts.has(rule))).toEqual([]);
});

test('most mistakes have a word that would be seen in an issue', () => {
  const seen = table.filter((mistake) => canariesOf(mistake).length > 0);
  expect(seen.length).toBeGreaterThan(table.length * 0.8);
});

test('there are at least 60 mistakes, no two alike, and each has its near-mistake', () => {
  expect(table.length).toBeGreaterThanOrEqual(60);
  expect(new Set(table.map(({ what }) => what)).size).toBe(table.length);
});
