import {
  type Issue,
  type LineResult,
  parseJsonText,
  type Result,
  type SourcePosition,
  shapeIssue,
} from '@santeparticipative/core';
import { fileIssue } from '../messages.js';
import { type ByteLine, LineSplitter } from './byte-lines.js';
import { ruleOfFailure } from './failure.js';
import { type OpenOptions, openBytes } from './open-bytes.js';
import { decodeUtf8, looksLikeUtf16 } from './utf-8.js';

const DEFAULT_LINE_LENGTH = 16 * 1024 * 1024;

/** What reading refuses, so that a hostile file cannot fill the memory. */
export interface ReadLimits {
  /** The longest line, in bytes, its line feed included. 16 MiB unless told. */
  readonly maxLineLength?: number | undefined;
}

/** How the lines of a file are read. */
export interface LineOptions extends ReadLimits, OpenOptions {}

/** What a line holds; where it is a record that was refused, which one. */
export type ParsedLine<T> = Result<T> & Pick<LineResult, 'refused'>;

/** A line that was read from a file. */
export interface LocatedLine<T> {
  /** Its number, the first being 1. */
  readonly line: number;
  readonly result: ParsedLine<T>;
  /** The bytes that held it; `undefined` when they were too long, or could not be read. */
  readonly bytes: Buffer | undefined;
  /** True when reading stopped here, because of the file itself. */
  readonly stopped: boolean;
}

function failed(issue: Issue): Result<never> {
  return { ok: false, issues: [issue] };
}

function read<T>(
  { bytes, line }: ByteLine,
  at: SourcePosition,
  parse: (text: string) => ParsedLine<T>,
): ParsedLine<T> | undefined {
  if (bytes === undefined) return failed(shapeIssue('json.line-too-long', '', { at }));
  const decoded = decodeUtf8(bytes);
  if (decoded === undefined) return failed(fileIssue('file.line-encoding', at));
  const text = line === 1 ? decoded.replace(/^\ufeff/, '') : decoded;
  if (text.trim() === '') return undefined;
  const result = parse(text);
  if (result.ok && result.issues.length === 0) return result;
  return { ...result, issues: result.issues.map((issue) => ({ ...issue, at })) };
}

/**
 * Reads each line of a file as the function says, as many at a time as come together: to wait for each line by
 * itself would cost as much as to check it. Issues tell file and line; blank lines are passed over.
 */
export async function* readLines<T>(
  path: string,
  parse: (text: string) => ParsedLine<T>,
  { maxLineLength = DEFAULT_LINE_LENGTH, ...opening }: LineOptions = {},
): AsyncGenerator<Iterable<LocatedLine<T>>> {
  let line = 1;
  const stop = (issue: Issue): LocatedLine<T>[] => [
    { line, result: failed(issue), bytes: undefined, stopped: true },
  ];
  function* located(contents: Iterable<ByteLine>): Generator<LocatedLine<T>> {
    for (const content of contents) {
      line = content.line;
      const result = read(content, { file: path, line }, parse);
      if (result !== undefined) yield { line, result, bytes: content.bytes, stopped: false };
    }
  }
  const splitter = new LineSplitter(maxLineLength);
  let isFirst = true;
  try {
    for await (const chunk of openBytes(path, opening)) {
      if (isFirst && looksLikeUtf16(chunk)) {
        yield stop(fileIssue('file.encoding', { file: path }));
        return;
      }
      isFirst = false;
      yield located(splitter.push(chunk));
    }
    yield located(splitter.end());
  } catch (error) {
    yield stop(fileIssue(ruleOfFailure(error), { file: path }));
  }
}

/**
 * Reads an `.ndjson` or `.ndjson.gz` file of any JSON, such as FHIR resources, in the way of
 * {@link readDatasetLines}.
 *
 * @example
 * for await (const { result } of readJsonLines('Patient.ndjson')) if (result.ok) use(result.value);
 */
export async function* readJsonLines(
  path: string,
  limits: ReadLimits = {},
): AsyncGenerator<{ readonly line: number; readonly result: Result<unknown> }> {
  for await (const lines of readLines(path, parseJsonText, limits)) {
    for (const { line, result } of lines) yield { line, result };
  }
}
