import type { FileRule } from '../messages.js';

/** A file that cannot be read for a reason that a rule tells. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';

  constructor(readonly rule: FileRule) {
    super(`A file cannot be read: ${rule}.`);
  }
}

/** The code of an error of the system or of a library of the platform, such as `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

/** The rule that a failure of the file system or of decompression breaks; other errors are mistakes, and thrown again. */
export function ruleOfFailure(error: unknown): FileRule {
  if (error instanceof UnreadableFile) return error.rule;
  const code = codeOf(error);
  if (code === undefined) throw error;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'file.not-found';
  return code.startsWith('Z_') ? 'file.damaged' : 'file.unreadable';
}
