import type { Issue } from '@santeparticipative/core';
import type { Report } from '@santeparticipative/exchange';
import { printIssues } from '../commands/print-issues.js';
import type { Io } from '../io.js';
import type { Language } from '../language.js';
import { withheldLine } from '../main-job/withheld.js';
import { printable } from '../words/printable.js';
import { inCommandWords } from './command-words.js';
import { ledgerText } from './ledger-lines.js';

const WORDS = {
  fr: {
    stopped: 'L’échange s’est arrêté avant sa fin :',
    deadLetters: 'Pour voir ce qui a été mis de côté : santeparticipative dead-letters --state ',
    waiting: 'Ce qui attend est gardé dans : ',
  },
  en: {
    stopped: 'The exchange stopped before its end:',
    deadLetters: 'To see what was put aside: santeparticipative dead-letters --state ',
    waiting: 'What is pending is kept in: ',
  },
} as const;

/** How to print a report. */
export interface ReportPrinting {
  readonly format: 'text' | 'json';
  readonly language: Language;
  /** The folder of the outbox. */
  readonly state: string;
  /** How many records people did not let share. */
  readonly withheld: number;
}

/** The issues without those that are told as the reason why it stopped. */
function without(issues: readonly Issue[], stopped: readonly Issue[] = []): readonly Issue[] {
  return issues.filter((issue) => !stopped.includes(issue));
}

/** Prints what became of an exchange. Anything that is not done sets the exit code to 1. */
export function printReport(io: Io, report: Report, printing: ReportPrinting): void {
  const { format, language, state, withheld } = printing;
  const { ledger, stopped, issues, dryRun, complete } = report;
  if (!complete) io.exitCode = 1;
  if (format === 'json') {
    io.stdout.write(`${JSON.stringify({ ...report, withheld }, undefined, 2)}\n`);
    return;
  }
  // Why it stopped is told last, and once.
  printIssues(io, inCommandWords(without(issues, stopped), state), language);
  if (stopped !== undefined) {
    io.stderr.write(`${WORDS[language].stopped}\n`);
    printIssues(io, inCommandWords(stopped, state), language);
  }
  // Zeros would say that nothing waits, where nobody could look.
  if (stopped !== undefined && ledger.input === 0) return;
  io.stdout.write(ledgerText(ledger, dryRun, language) + withheldLine(withheld, language));
  if (dryRun) return;
  if (ledger.pending > 0) io.stdout.write(`${WORDS[language].waiting}${printable(state)}\n`);
  if (ledger.dead > 0) {
    io.stdout.write(`${WORDS[language].deadLetters}${printable(state)}\n`);
  }
}
