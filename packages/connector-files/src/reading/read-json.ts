import { type Issue, parseJsonText, type Result } from '@santeparticipative/core';
import { fileIssue } from '../messages.js';
import type { OpenOptions } from './open-bytes.js';
import { readText } from './read-text.js';

/** An issue with the name of its file. Core's own on syntax speaks of a line: where there is none, of the text. */
export function issueOfFile(issue: Issue, file: string): Issue {
  const { rule, at } = issue;
  if (rule === 'json.syntax' && at?.line === undefined) {
    return fileIssue('file.json-syntax', { file });
  }
  return { ...issue, at: { file, ...at } };
}

/**
 * Reads a file that holds one JSON value, such as a FHIR Bundle. What is wrong with it is an issue that tells
 * the file.
 *
 * @example
 * const bundle = await readJson('bundle.json');
 * if (bundle.ok) use(bundle.value);
 */
export async function readJson(path: string, opening: OpenOptions = {}): Promise<Result<unknown>> {
  const text = await readText(path, undefined, opening);
  const json = text.ok ? parseJsonText(text.value) : text;
  return json.ok
    ? json
    : { ok: false, issues: json.issues.map((issue) => issueOfFile(issue, path)) };
}
