import type { ClearedIndicators } from '../indicators/clear.js';
import { type ReleaseForm, type ReleaseOutput, writeRelease } from '../indicators/release-forms.js';
import type { Io } from '../io.js';
import { withoutReleaseWords } from '../words/without-release.js';
import { printIssues } from './print-issues.js';
import { printWritten } from './print-written.js';

/** Writes a release for a command, and says what was written, or why there is none. */
export async function writeAndSay(
  io: Io,
  { release, withoutRelease, issues }: ClearedIndicators,
  output: Omit<ReleaseOutput, 'release'>,
  forms: readonly ReleaseForm[] | undefined,
): Promise<void> {
  const { folder, language } = output;
  const { files, issues: refused } =
    release === undefined
      ? { files: [], issues: [] }
      : await writeRelease({ ...output, release }, forms);
  printIssues(io, [...issues, ...refused], language);
  printWritten(io, folder, files, language);
  if (withoutRelease !== undefined) {
    io.stdout.write(`${withoutReleaseWords[withoutRelease][language]}\n`);
  }
}
