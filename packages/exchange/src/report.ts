import type { Issue } from '@santeparticipative/core';
import type { Ledger } from './ledger/ledger.js';

/** What became of an exchange. */
export interface Report {
  /** Where everything went. */
  readonly ledger: Ledger;
  /** Why it stopped before its end: the recipient was out of reach, somebody interrupted it. Absent when it did not. */
  readonly stopped?: readonly Issue[];
  /** The first hundred issues of what was rejected, or became a dead letter. `onIssue` tells them all. */
  readonly issues: readonly Issue[];
  /** True when nothing was written, and the ledger says what would have been. */
  readonly dryRun: boolean;
  /** True when it went to its end, and nothing is rejected, dead or pending. */
  readonly complete: boolean;
}

/** What an exchange tells while it is under way. */
export interface Progress {
  /** `waiting`: for somebody who is busy or out of reach, before the next attempt. */
  readonly phase: 'reading' | 'delivering' | 'waiting';
  /** How long it waits, in milliseconds; there while it does, and 500 at least: shorter waits are not told. */
  readonly wait?: number;
  readonly ledger: Ledger;
}
