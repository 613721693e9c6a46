import type { Result } from '@santeparticipative/core';
import { type FileRule, fileIssue } from '../messages.js';
import { ruleOfFailure } from './failure.js';
import { type OpenOptions, openBytes } from './open-bytes.js';
import { decodeUtf8 } from './utf-8.js';

/** The most bytes that are read at once, unless told. */
export const DEFAULT_SIZE = 256 * 1024 * 1024;

/**
 * Reads a whole file of UTF-8 text of at most `maxSize` bytes, 256 MiB unless told; encrypted where its name ends in
 * `.age`. What fails is an issue.
 *
 * @example
 * const text = await readText('partial.json.age', undefined, { identity: 'key.txt' });
 */
export async function readText(
  path: string,
  maxSize: number = DEFAULT_SIZE,
  opening: OpenOptions = {},
): Promise<Result<string>> {
  const refused = (rule: FileRule): Result<string> => ({
    ok: false,
    issues: [fileIssue(rule, { file: path })],
  });
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of openBytes(path, opening)) {
      size += part.length;
      if (size > maxSize) return refused('file.too-big');
      parts.push(part);
    }
  } catch (error) {
    return refused(ruleOfFailure(error));
  }
  const text = decodeUtf8(Buffer.concat(parts));
  return text === undefined
    ? refused('file.encoding')
    : { ok: true, value: text.replace(/^\ufeff/, ''), issues: [] };
}
