import {
  type Issue,
  parseJsonText,
  type Result,
  type SourcePosition,
  shapeIssue,
} from '@santeparticipative/core';
import { type ByteLine, splitLines } from './byte-lines.js';
import { ruleOfFailure } from './failure.js';
import { fileIssue } from './messages.js';
import { openBytes } from './open-bytes.js';
import { decodeUtf8, looksLikeUtf16 } from './utf-8.js';

const DEFAULT_LINE_LENGTH = 16 * 1024 * 1024;

/** What reading refuses, so that a hostile file cannot fill the memory. */
export interface ReadLimits {
  /** The longest line, in bytes, its line feed included. 16 MiB unless told. */
  readonly maxLineLength?: number | undefined;
}

/** A line that was read from a file. */
export interface LocatedLine<T> {
  /** Its number, the first being 1. */
  readonly line: number;
  readonly result: Result<T>;
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
  parse: (text: string) => Result<T>,
): Result<T> | undefined {
  if (bytes === undefined) return failed(shapeIssue('json.line-too-long', '', { at }));
  const decoded = decodeUtf8(bytes);
  if (decoded === undefined) return failed(fileIssue('file.line-encoding', at));
  const text = line === 1 ? decoded.replace(/^\ufeff/, '') : decoded;
  if (text.trim() === '') return undefined;
  const result = parse(text);
  return { ...result, issues: result.issues.map((issue) => ({ ...issue, at })) };
}

/** Reads each line of a file as the function says. Issues tell file and line; blank lines are passed over. */
export async function* readLines<T>(
  path: string,
  parse: (text: string) => Result<T>,
  { maxLineLength = DEFAULT_LINE_LENGTH }: ReadLimits = {},
): AsyncGenerator<LocatedLine<T>> {
  let line = 0;
  const stop = (issue: Issue): LocatedLine<T> => ({
    line: Math.max(line, 1),
    result: failed(issue),
    bytes: undefined,
    stopped: true,
  });
  try {
    for await (const content of splitLines(openBytes(path), maxLineLength)) {
      line = content.line;
      if (line === 1 && content.bytes !== undefined && looksLikeUtf16(content.bytes)) {
        yield stop(fileIssue('file.encoding', { file: path }));
        return;
      }
      const result = read(content, { file: path, line }, parse);
      if (result !== undefined) yield { line, result, bytes: content.bytes, stopped: false };
    }
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
  for await (const { line, result } of readLines(path, parseJsonText, limits)) {
    yield { line, result };
  }
}
