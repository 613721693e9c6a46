import type { Issue } from '@santeparticipative/core';
import type { Delivery, Outcome, SinkSession } from '../contracts/sink.js';
import { exchangeIssue } from '../messages.js';
import type { Mark, Outbox, Taken } from '../outbox/outbox.js';
import { backoff } from '../retry/retry-policy.js';
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
    this.issues ??= issues;
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
    else outage.failed(started, clock.elapsed(), longestWait(outcomes));
    const stop = outcomes.find((outcome) => 'stop' in outcome && outcome.stop === true);
    if (stop !== undefined && 'issues' in stop) delivering.halt.because(stop.issues);
    const marks = entries.flatMap((entry, position) => {
      const outcome = outcomes[position];
      return outcome === undefined ? [] : [markOf(delivering, entry, outcome)];
    });
    await outbox.mark(marks);
    attributes({ deliveries: entries.length, settled });
  });
  tell('delivering');
}

function deliveryOf<In, Out>({ to }: Run<In, Out>, entry: Taken): Delivery<Out> {
  const { id, namespace, at, removes, attempt, uncertain, text } = entry;
  const read = to.format.parse(text);
  // What the format wrote it reads again: anything else is a mistake in its code.
  if (!read.ok) throw new TypeError(`The format ${to.format.name} does not read what it wrote.`);
  const origin = { namespace, ...(at === undefined ? {} : { at }) };
  return { id, value: read.value, origin, removes, attempt, uncertain };
}

function isSettled({ state }: Outcome): boolean {
  return state !== 'again' && state !== 'unknown';
}

function longestWait(outcomes: readonly Outcome[]): number {
  return Math.max(0, ...outcomes.map((outcome) => ('wait' in outcome ? (outcome.wait ?? 0) : 0)));
}

/** What the outbox is to hold of an outcome, which is counted here. */
function markOf<In, Out>(
  { run, outage, blame }: Delivering<In, Out>,
  { sequence, attempt }: Taken,
  outcome: Outcome,
): Mark {
  const { tally, log, clock, random, retry } = run;
  const { remember = [] } = outcome;
  const dead = (issues: readonly Issue[]): Mark => {
    tally.count('dead');
    log.add(issues);
    return { sequence, state: 'dead', issues, remember };
  };
  if (outcome.state === 'refused') {
    blame.settled(sequence);
    return dead(outcome.issues);
  }
  if (outcome.state === 'again' || outcome.state === 'unknown') {
    const stops = outcome.stop === true;
    if (!stops && blame.failed(sequence, attempt, outage.successes)) {
      return dead([exchangeIssue('exchange.attempts-exhausted'), ...outcome.issues]);
    }
    const wait = Math.max(outcome.wait ?? 0, backoff(attempt, retry, random));
    return { sequence, state: outcome.state, notBefore: clock.elapsed() + wait, remember };
  }
  blame.settled(sequence);
  if (outcome.state === 'unchanged') tally.skip('unchanged');
  else tally.count(outcome.state);
  return { sequence, state: 'delivered', remember };
}
