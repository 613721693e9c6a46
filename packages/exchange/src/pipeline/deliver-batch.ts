import type { Issue } from '@santeparticipative/core';
import type { Delivery, Outcome, SinkSession } from '../contracts/sink.js';
import { exchangeIssue } from '../messages.js';
import type { Mark, Outbox, Taken } from '../outbox/outbox.js';
import { backoff, type RetryPolicy } from '../retry/retry-policy.js';
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

/** Delivers what was taken from the outbox, and marks there what became of it. */
export async function deliverBatch<In, Out>(
  delivering: Delivering<In, Out>,
  entries: readonly Taken[],
): Promise<void> {
  const { run, outbox, session, outage } = delivering;
  const { clock, spans, tell } = run;
  await spans.within('exchange.deliver', async (attributes) => {
    const started = clock.elapsed();
    const deliveries = entries.map((entry) => deliveryOf(run, entry));
    const outcomes = checkOutcomes(await session.deliver(deliveries), entries.length);
    const settled = outcomes.filter(isSettled).length;
    if (settled > 0) outage.through();
    else outage.failed(started, clock.elapsed(), longestWait(outcomes, run.retry));
    const stop = outcomes.find((outcome) => 'stop' in outcome && outcome.stop === true);
    if (stop !== undefined && 'issues' in stop) delivering.halt.because(stop.issues);
    const answers =
      settled === 0 && isExhausted(entries, outcomes, run.retry)
        ? ((await session.answers?.()) ?? false)
        : false;
    // Who answers is there, whatever it does with these.
    if (answers) outage.through();
    const open = new Set<string>();
    const settlements = entries.flatMap((entry, position) => {
      const outcome = inTurn(entry, outcomes[position], open);
      if (outcome === undefined) return [];
      if (!isSettled(outcome)) open.add(entry.id);
      return [settle(delivering, entry, outcome, answers)];
    });
    await outbox.mark(settlements.map(({ mark }) => mark));
    // Counted once it is on the disk: what the ledger says is so.
    for (const { count } of settlements) count();
    attributes({ deliveries: entries.length, settled });
  });
  tell('delivering');
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

function deliveryOf<In, Out>({ to }: Run<In, Out>, entry: Taken): Delivery<Out> {
  const { id, namespace, at, removes, attempt, uncertain, text } = entry;
  const read = to.format.parse(text);
  // What the format wrote it reads again: anything else is a mistake in its code.
  if (!read.ok) throw new TypeError(`The format ${to.format.name} does not read what it wrote.`);
  const origin = { namespace, ...(at === undefined ? {} : { at }) };
  return { id, value: read.value, text, origin, removes, attempt, uncertain };
}

function isSettled({ state }: Outcome): boolean {
  return state !== 'again' && state !== 'unknown';
}

/** How long a sink asks to wait, as far as it is believed. */
function waitOf(outcome: Outcome, { cap }: RetryPolicy): number {
  const wait = 'wait' in outcome ? (outcome.wait ?? 0) : 0;
  return wait > 0 ? Math.min(wait, cap) : 0;
}

function longestWait(outcomes: readonly Outcome[], retry: RetryPolicy): number {
  return outcomes.reduce((longest, outcome) => Math.max(longest, waitOf(outcome, retry)), 0);
}

/** What an outcome comes to: what the outbox is to hold of it, and how it counts. */
interface Settlement {
  readonly mark: Mark;
  readonly count: () => void;
}

function settle<In, Out>(
  { run, outage, blame }: Delivering<In, Out>,
  { sequence, attempt }: Taken,
  outcome: Outcome,
  answers: boolean,
): Settlement {
  const { tally, log, clock, random, retry } = run;
  const { remember = [] } = outcome;
  const dead = (issues: readonly Issue[]): Settlement => ({
    mark: { sequence, state: 'dead', issues, remember },
    count: () => {
      tally.count('dead');
      log.add(issues);
    },
  });
  if (outcome.state === 'again' || outcome.state === 'unknown') {
    const isToBlame =
      outcome.stop !== true && blame.failed(sequence, attempt, outage.successes, answers);
    if (isToBlame) return dead([exchangeIssue('exchange.attempts-exhausted'), ...outcome.issues]);
    const wait = Math.max(waitOf(outcome, retry), backoff(attempt, retry, random));
    const notBefore = clock.elapsed() + wait;
    return { mark: { sequence, state: outcome.state, notBefore, remember }, count: () => {} };
  }
  blame.settled(sequence);
  if (outcome.state === 'refused') return dead(outcome.issues);
  const { state } = outcome;
  return {
    mark: { sequence, state: 'delivered', remember },
    count: () => (state === 'unchanged' ? tally.skip(state) : tally.count(state)),
  };
}
