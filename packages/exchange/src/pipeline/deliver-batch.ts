import type { Issue } from '@santeparticipative/core';
import type { Delivery, Outcome } from '../contracts/sink.js';
import { exchangeIssue } from '../messages.js';
import type { Mark, Taken } from '../outbox/outbox.js';
import { backoff } from '../retry/retry-policy.js';
import { type Delivering, type Handed, handOver, isSettled, waitOf } from './hand-over.js';
import type { Run } from './run.js';

/** Delivers what was taken from the outbox, and marks there what became of it. */
export async function deliverBatch<In, Out>(
  delivering: Delivering<In, Out>,
  entries: readonly Taken[],
): Promise<void> {
  const { run, outbox } = delivering;
  await run.spans.within('exchange.deliver', async (attributes) => {
    const read = entries.map((entry) => ({ entry, delivery: deliveryOf(run, entry) }));
    const handed = read.filter(isReadable);
    const outcomes = handed.length === 0 ? [] : await handOver(delivering, handed);
    const unreadable = read.filter(({ delivery }) => delivery === undefined);
    const settlements = [
      ...outcomes.map(({ entry, outcome, answers }) => settle(delivering, entry, outcome, answers)),
      ...unreadable.map(({ entry }) => settle(delivering, entry, UNREADABLE, false)),
    ];
    await outbox.mark(settlements.map(({ mark }) => mark));
    // Counted once it is on the disk: what the ledger says is so.
    for (const { count } of settlements) count();
    const settled = outcomes.filter(({ outcome }) => isSettled(outcome)).length;
    attributes({ deliveries: entries.length, settled });
  });
  run.tell('delivering');
}

/** What another version of a format wrote, and this one does not read. */
const UNREADABLE: Outcome = { state: 'refused', issues: [exchangeIssue('exchange.unreadable')] };

function isReadable<Out>(read: {
  readonly entry: Taken;
  readonly delivery: Delivery<Out> | undefined;
}): read is Handed<Out> {
  return read.delivery !== undefined;
}

/** An entry as a delivery; `undefined` when the format does not read it. */
function deliveryOf<In, Out>({ to }: Run<In, Out>, entry: Taken): Delivery<Out> | undefined {
  const { id, namespace, at, removes, attempt, uncertain, text } = entry;
  const read = to.format.parse(text);
  if (!read.ok) return undefined;
  const origin = { namespace, ...(at === undefined ? {} : { at }) };
  const { value } = read;
  return { id, value, written: { value, text }, origin, removes, attempt, uncertain };
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
    count: () =>
      state === 'unchanged' || state === 'superseded' ? tally.skip(state) : tally.count(state),
  };
}
