import type { Issue } from '@santeparticipative/core';
import { formatIssues } from '@santeparticipative/validators';
import type { Io } from '../io.js';
import type { Language } from '../language.js';

/** Prints issues, if any, as what is wrong on the way: to the error output. An error sets the exit code to 1. */
export function printIssues(io: Io, issues: readonly Issue[], language: Language): void {
  if (issues.length > 0) io.stderr.write(`${formatIssues(issues, { language })}\n`);
  if (issues.some(({ severity }) => severity === 'error')) io.exitCode = 1;
}
