import { parse as parseJson } from 'secure-json-parse';
import type { Result } from '../issue.js';
import { shapeIssue } from '../shape-issue.js';

/** Reads a JSON text as data: a syntax error or a key such as `__proto__` is an issue. */
export function parseJsonText(text: string): Result<unknown> {
  try {
    return { ok: true, value: parseJson(text), issues: [] };
  } catch (error) {
    // The two errors differ by their message alone; neither message is passed on, for it quotes the text.
    const forbidden =
      error instanceof SyntaxError && error.message.startsWith('Object contains forbidden');
    return {
      ok: false,
      issues: [shapeIssue(forbidden ? 'json.forbidden-key' : 'json.syntax')],
    };
  }
}
