import type { Issue } from '@santeparticipative/core';
import type { Delivery, Outcome, SinkSession } from '../contracts/sink.js';
import { exchangeIssue } from '../messages.js';
import type { Outbox, Taken } from '../outbox/outbox.js';
import type { RetryPolicy } from '../retry/retry-policy.js';
import type { Blame } from './blame.js';
import { checkOutcomes } from './check-outcomes.js';
import type { Outage } from './outage.js';
import type { Run } from './run.js';

/** What the batches of an exchange share. */
export interface Delivering<In, Out> {
  readonly run: Run<In, Out>;
  readonly outbox: Outbox;
  readonly session: SinkSession<Out>;
  readonly outage: Outage;
  readonly blame: Blame;
  readonly halt: Halt;
}

/** That the sink says to stop, and why. */
export class Halt {
  issues: readonly Issue[] | undefined;

  because(issues: readonly Issue[]): void {
    this.issues ??= issues.length > 0 ? issues : [exchangeIssue('exchange.sink-unavailable')];
  }
}

/** An entry as it is handed over. */
export interface Handed<Out> {
  readonly entry: Taken;
  readonly delivery: Delivery<Out>;
}

/** What became of an entry, and whether the recipient was asked and answers. */
export interface Done {
  readonly entry: Taken;
  readonly outcome: Outcome;
  readonly answers: boolean;
}

/** Hands entries over to the sink, and notes whether anything gets through to it. */
export async function handOver<In, Out>(
  delivering: Delivering<In, Out>,
  handed: readonly Handed<Out>[],
): Promise<readonly Done[]> {
  const { run, session, outage } = delivering;
  const { clock, retry } = run;
  const entries = handed.map(({ entry }) => entry);
  const started = clock.elapsed();
  const given = await session.deliver(handed.map(({ delivery }) => delivery));
  const outcomes = checkOutcomes(given, entries.length);
  const isThrough = outcomes.some(isSettled);
  if (isThrough) outage.through();
  else outage.failed(started, clock.elapsed(), longestWait(outcomes, retry));
  const stop = outcomes.find((outcome) => 'stop' in outcome && outcome.stop === true);
  if (stop !== undefined && 'issues' in stop) delivering.halt.because(stop.issues);
  const answers =
    !isThrough && isExhausted(entries, outcomes, retry)
      ? ((await session.answers?.()) ?? false)
      : false;
  // Who answers is there, whatever it does with these.
  if (answers) outage.through();
  const open = new Set<string>();
  return entries.flatMap((entry, position) => {
    const outcome = inTurn(entry, outcomes[position], open);
    if (outcome === undefined) return [];
    if (!isSettled(outcome)) open.add(entry.id);
    return [{ entry, outcome, answers }];
  });
}

/**
 * True when one had its attempts, and the last one ended nobody knows how. A sink that says `again` says itself that it
 * is not the delivery: it is busy, or out of reach.
 */
function isExhausted(
  entries: readonly Taken[],
  outcomes: readonly Outcome[],
  { attempts }: RetryPolicy,
): boolean {
  return entries.some(
    ({ attempt }, position) => attempt >= attempts && outcomes[position]?.state === 'unknown',
  );
}

/** An outcome; what was refused beside something that it comes after, and that is not there yet, is tried again. */
function inTurn(
  { after }: Taken,
  outcome: Outcome | undefined,
  open: ReadonlySet<string>,
): Outcome | undefined {
  const isEarly = outcome?.state === 'refused' && after.some((id) => open.has(id));
  return isEarly ? { ...outcome, state: 'again' } : outcome;
}

/** True for what is done with, one way or the other. */
export function isSettled({ state }: Outcome): boolean {
  return state !== 'again' && state !== 'unknown';
}

/** How long a sink asks to wait, as far as it is believed. */
export function waitOf(outcome: Outcome, { cap }: RetryPolicy): number {
  const wait = 'wait' in outcome ? (outcome.wait ?? 0) : 0;
  return wait > 0 ? Math.min(wait, cap) : 0;
}

function longestWait(outcomes: readonly Outcome[], retry: RetryPolicy): number {
  return outcomes.reduce((longest, outcome) => Math.max(longest, waitOf(outcome, retry)), 0);
}
