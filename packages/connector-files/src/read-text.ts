import type { Result } from '@santeparticipative/core';
import { ruleOfFailure } from './failure.js';
import { type FileRule, fileIssue } from './messages.js';
import { openBytes } from './open-bytes.js';
import { decodeUtf8 } from './utf-8.js';

const DEFAULT_SIZE = 256 * 1024 * 1024;

/** Reads a whole file of UTF-8 text of at most `maxSize` bytes, 256 MiB unless told. What fails is an issue. */
export async function readText(
  path: string,
  maxSize: number = DEFAULT_SIZE,
): Promise<Result<string>> {
  const refused = (rule: FileRule): Result<string> => ({
    ok: false,
    issues: [fileIssue(rule, { file: path })],
  });
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of openBytes(path)) {
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
