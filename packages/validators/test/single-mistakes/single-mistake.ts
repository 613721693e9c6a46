import {
  check,
  type IdentifierKind,
  type Issue,
  type ParseIdentifierOptions,
  parseIdentifier,
  parseNdjson,
  type Severity,
} from '@santeparticipative/core';
import type * as z from 'zod';
import { allRules, validateRecords } from '../../src/index.js';
import { loadReferenceLists, referenceRules } from '../../src/reference-lists/index.js';
import { base } from './base.js';
import { type Json, withAt, wordsOf } from './json.js';

/** The rules that judge the table: all that there are. */
export const rules = [...allRules, ...referenceRules(await loadReferenceLists())];

/**
 * One issue: its rule, where it is, and how serious it is. The path is in the record that was changed; that of
 * another record comes after its type and id: `professional/mediatrice /period/start`.
 */
export type Expected = readonly [rule: string, path: string, severity: Severity];

/** A mistake, all that it gives, and the near-mistake, which gives nothing. */
export interface SingleMistake {
  readonly what: string;
  readonly gives: readonly Expected[];
  /** The issues of the mistake, and of what only looks like it. */
  readonly wrong: () => readonly Placed[];
  readonly right: () => readonly Placed[];
  /** The words that were put in as a mistake, which no issue may hold. */
  readonly words: readonly string[];
}

/** An issue, and its place as {@link Expected} writes it. */
export interface Placed {
  readonly issue: Issue;
  readonly path: string;
}

/** What is written at a place of a record, a JSON Pointer; `undefined` takes away what was there. */
export type Change = readonly [place: string, value: Json | undefined];

/** A change of one place in one record of the base dataset. */
export interface RecordMistake {
  readonly what: string;
  /** The type and id of the record, which is added when the base has none of them; or `manifest`. */
  readonly record: string;
  readonly wrong: Change;
  readonly right: Change;
  readonly gives: readonly Expected[];
}

/** The issues of the lines of a dataset: those of its shape, then those across records. */
function issuesOfLines(lines: readonly string[], names: readonly string[], own: string): Placed[] {
  const { records, refused, issues } = parseNdjson(lines.join('\n'));
  const found = [...issues, ...validateRecords(records, { rules, refused })];
  return found.map((issue) => {
    const line = issue.at?.line;
    const named = line === undefined ? own : (names[line - 1] ?? own);
    const name = issue.record === undefined ? named : `${issue.record.type}/${issue.record.id}`;
    return { issue, path: name === own ? issue.path : `${name} ${issue.path}` };
  });
}

/** The base dataset with one change, and its issues. */
function issuesWith(record: string, [place, value]: Change): Placed[] {
  const changed = new Map(base);
  if (place === '' && value === undefined) changed.delete(record);
  else changed.set(record, withAt(base.get(record) ?? {}, place, value));
  if (JSON.stringify(changed.get(record)) === JSON.stringify(base.get(record)))
    throw new Error(`${record} ${place} was so already.`);
  const lines = [...changed.values()].map((line) => JSON.stringify(line));
  return issuesOfLines(lines, [...changed.keys()], record);
}

/** The issues of the base dataset as it is. */
export function issuesOfBase(): Placed[] {
  const lines = [...base.values()].map((line) => JSON.stringify(line));
  return issuesOfLines(lines, [...base.keys()], 'dataset');
}

export function inRecords(mistakes: readonly RecordMistake[]): SingleMistake[] {
  return mistakes.map(({ what, record, wrong, right, gives }) => ({
    what,
    gives,
    wrong: () => issuesWith(record, wrong),
    right: () => issuesWith(record, right),
    words: [...wordsOf(wrong[1]), wrong[0].split('/').at(-1) ?? ''],
  }));
}

/** A line that is put at the end of the base dataset, or lines made from its own. */
export interface LineMistake {
  readonly what: string;
  readonly wrong: (lines: readonly string[]) => readonly string[];
  readonly right: (lines: readonly string[]) => readonly string[];
  readonly words: readonly string[];
  readonly gives: readonly Expected[];
}

export function inLines(mistakes: readonly LineMistake[]): SingleMistake[] {
  const lines = [...base.values()].map((line) => JSON.stringify(line));
  return mistakes.map(({ what, wrong, right, words, gives }) => ({
    what,
    gives,
    wrong: () => issuesOfLines(wrong(lines), [...base.keys()], 'dataset'),
    right: () => issuesOfLines(right(lines), [...base.keys()], 'dataset'),
    words,
  }));
}

/** An identifier that somebody typed. */
export interface IdentifierMistake {
  readonly what: string;
  readonly kind: IdentifierKind;
  readonly options?: ParseIdentifierOptions;
  readonly wrong: string;
  readonly right: string;
  readonly gives: readonly Expected[];
}

const placed = (issues: readonly Issue[]): Placed[] =>
  issues.map((issue) => ({ issue, path: issue.path }));

export function inIdentifiers(mistakes: readonly IdentifierMistake[]): SingleMistake[] {
  return mistakes.map(({ what, kind, options, wrong, right, gives }) => ({
    what: `${kind}: ${what}`,
    gives,
    wrong: () => placed(parseIdentifier(kind, wrong, options).issues),
    right: () => placed(parseIdentifier(kind, right, options).issues),
    words: [wrong],
  }));
}

/** A value that no record holds by itself, judged by its schema. */
export interface ValueMistake {
  readonly what: string;
  readonly schema: z.ZodType;
  readonly wrong: string;
  readonly right: string;
  readonly gives: readonly Expected[];
}

export function inValues(mistakes: readonly ValueMistake[]): SingleMistake[] {
  return mistakes.map(({ what, schema, wrong, right, gives }) => ({
    what,
    gives,
    wrong: () => placed(check(schema, wrong).issues),
    right: () => placed(check(schema, right).issues),
    words: [wrong],
  }));
}
