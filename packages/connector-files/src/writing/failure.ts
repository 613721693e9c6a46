import type { Issue } from '@santeparticipative/core';
import { type FileRule, fileIssue } from '../messages.js';
import { codeOf } from '../reading/failure.js';

const RULES: ReadonlyMap<string, FileRule> = new Map([
  ['ENOENT', 'file.no-folder'],
  ['ENOTDIR', 'file.no-folder'],
  ['EACCES', 'file.not-writable'],
  ['EPERM', 'file.not-writable'],
  ['EROFS', 'file.not-writable'],
  ['ENOSPC', 'file.disk-full'],
  ['EDQUOT', 'file.disk-full'],
  ['EISDIR', 'file.is-folder'],
  ['ENOTEMPTY', 'file.is-folder'],
]);

/** The issue of a file that could not be written. Errors that are not the system's are mistakes, and thrown again. */
export function failureToWrite(error: unknown, path: string): Issue {
  const code = codeOf(error);
  if (code === undefined) throw error;
  return fileIssue(RULES.get(code) ?? 'file.not-written', { file: path });
}
