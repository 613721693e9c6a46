/** How serious an issue is: an `error` refuses, a `warning` asks to look again, `information` only tells. */
export type Severity = 'error' | 'warning' | 'information';

/** A text in the two languages that every message and every title of the project has. */
export interface Localised {
  readonly fr: string;
  readonly en: string;
}

/** Where an issue stands in what a person has at hand: a file, a sheet, a cell, a line. */
export interface SourcePosition {
  readonly file?: string;
  readonly sheet?: string;
  readonly cell?: string;
  /** Line number, the first line being 1. */
  readonly line?: number;
}

/**
 * Something to say about data. An issue is data itself: it is returned, never thrown.
 *
 * It tells which rule, where, and what to do; it never carries a value taken from the data,
 * because the data are people's lives and issues end up in logs.
 */
export interface Issue {
  /** Stable id of the rule, such as `time.end-before-start`. */
  readonly rule: string;
  readonly severity: Severity;
  /** JSON Pointer (RFC 6901) into the record or document that was checked; `''` is its root. */
  readonly path: string;
  /** The record that the issue is about, where it is known. */
  readonly record?: { readonly type: string; readonly id: string };
  readonly at?: SourcePosition;
  readonly message: Localised;
  /** What the person can do about it. */
  readonly hint?: Localised;
}

/** The outcome of reading or checking: a value, or the issues that forbid it. A value may come with warnings. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Writes path segments as a JSON Pointer (RFC 6901).
 *
 * @example
 * pointer(['goals', 0, 'text']); // '/goals/0/text'
 */
export function pointer(segments: readonly PropertyKey[]): string {
  return segments
    .map((segment) => `/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}

/**
 * The segments of a JSON Pointer, as they were given to {@link pointer}; the place in a list is a text too.
 *
 * @example
 * segmentsOf('/goals/0/text'); // ['goals', '0', 'text']
 */
export function segmentsOf(path: string): string[] {
  return path
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}
