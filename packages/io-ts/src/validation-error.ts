import { type Issue, type Localised, segmentsOf } from '@santeparticipative/core';
import * as t from 'io-ts';
import { pathOf } from './path.js';

/** A language in which messages are written. */
export type Language = keyof Localised;

/**
 * An error of io-ts that carries the issue it stands for. Unlike those of io-ts it holds no data, because errors
 * end up in logs: its `value` is always `undefined`, and its context has no `actual`.
 */
export interface IssueError extends t.ValidationError {
  readonly value: undefined;
  /** What is wrong, its path being from the root that was decoded. */
  readonly issue: Issue;
}

/** True when an error was made by a codec of this package. Of what is no error at all, it is false. */
export function isIssueError(error: t.ValidationError): error is IssueError {
  // `in` alone throws on a text, and quotes it.
  return Object(error) === error && 'issue' in error;
}

/**
 * Writes an issue on one line: where it stands, what is wrong.
 *
 * @example
 * sentence(issue, 'fr'); // "/goals/0/text : Ce champ est obligatoire."
 */
export function sentence({ path, message }: Issue, language: Language): string {
  const colon = language === 'fr' ? ' : ' : ': ';
  return path === '' ? message[language] : `${path}${colon}${message[language]}`;
}

/**
 * The error that stands for an issue found in the value at the end of a context. The context goes on to the
 * field that the issue blames, one entry a segment, so that reporters written for io-ts find their way.
 */
export function errorOf(issue: Issue, base: t.Context, language: Language): IssueError {
  const context = [
    ...base.map(({ key, type }) => ({ key, type })),
    ...segmentsOf(issue.path).map((key) => ({ key, type: t.unknown })),
  ];
  const placed = { ...issue, path: pathOf(context) };
  return { value: undefined, context, message: sentence(placed, language), issue: placed };
}
