import type { FileRule } from './messages.js';

/** The rule that a failure of the file system or of decompression breaks; other errors are mistakes, and thrown again. */
export function ruleOfFailure(error: unknown): FileRule {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
  if (typeof code !== 'string') throw error;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'file.not-found';
  return code.startsWith('Z_') ? 'file.damaged' : 'file.unreadable';
}
