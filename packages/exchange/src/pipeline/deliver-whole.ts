import type { Issue } from '@santeparticipative/core';
import type { Memory } from '../contracts/memory.js';
import type { Delivery, SinkSession } from '../contracts/sink.js';
import { deliveryId } from '../delivery-id.js';
import { exchangeIssue } from '../messages.js';
import { checkOutcomes } from './check-outcomes.js';
import type { Ended } from './ended.js';
import { type Passed, readSource } from './read-source.js';
import type { Run } from './run.js';

const nothing: Memory = { get: () => undefined };

/**
 * Streams the source into a sink that puts everything in place at its end, or nothing. It needs no outbox: what fails
 * is done again from the beginning.
 */
export async function deliverWhole<In, Out>(run: Run<In, Out>): Promise<Ended> {
  const { to, clock, random, signal, dryRun } = run;
  const opened = await to.open({ memory: nothing, clock, random, signal, dryRun });
  if (!opened.ok) return { stopped: opened.issues, pending: 0 };
  const { session } = opened;
  const given: Given = { created: 0, updated: 0, deleted: 0, unchanged: 0, superseded: 0 };
  try {
    const stopped =
      (await giveAll(run, session, given)) ?? (await session.commit().then(orNothing));
    // Nothing is in place: all that came and was not refused is still to be sent.
    if (stopped !== undefined) return { stopped, pending: run.tally.underway().pending };
    run.tally.count('created', given.created);
    run.tally.count('updated', given.updated);
    run.tally.count('deleted', given.deleted);
    run.tally.skip('unchanged', given.unchanged);
    run.tally.skip('superseded', given.superseded);
    return { pending: 0 };
  } finally {
    await session.close();
  }
}

/** How many the sink took, which count only once all of it is in place. */
type Given = Record<'created' | 'updated' | 'deleted' | 'unchanged' | 'superseded', number>;

function orNothing(issues: readonly Issue[]): readonly Issue[] | undefined {
  return issues.length === 0 ? undefined : issues;
}

/** Gives the sink everything, batch by batch; what it took waits in `given` for the end. Why it stopped, if it did. */
async function giveAll<In, Out>(
  run: Run<In, Out>,
  session: SinkSession<Out>,
  given: Given,
): Promise<readonly Issue[] | undefined> {
  let waiting: Passed<Out>[] = [];
  const give = async (): Promise<readonly Issue[] | undefined> => {
    const batch = waiting.map((passed) => deliveryOf(run, passed));
    waiting = [];
    const outcomes = checkOutcomes(await session.deliver(batch), batch.length);
    const failed: Issue[] = [];
    for (const outcome of outcomes) {
      if (outcome.state === 'refused') {
        run.tally.count('dead');
        run.log.add(outcome.issues);
      } else if (outcome.state === 'again' || outcome.state === 'unknown') {
        // What failed for one failed for all: it is told once.
        if (failed.length === 0) {
          failed.push(...outcome.issues, exchangeIssue('exchange.sink-unavailable'));
        }
      } else given[outcome.state] += 1;
    }
    run.tell('delivering');
    return failed.length === 0 ? undefined : failed;
  };
  for await (const item of readSource(run, undefined)) {
    if (item.kind === 'failed') return item.issues;
    if (item.kind === 'checkpoint') continue;
    waiting.push(item.passed);
    if (waiting.length < session.batchSize) continue;
    const stopped = await give();
    if (stopped !== undefined) return stopped;
  }
  if (run.signal.aborted) return [exchangeIssue('exchange.cancelled')];
  return waiting.length === 0 ? undefined : give();
}

function deliveryOf<In, Out>({ to }: Run<In, Out>, { value, origin }: Passed<Out>): Delivery<Out> {
  const { key, removes = [] } = to.format.identify(value);
  const { namespace } = origin;
  return {
    id: deliveryId(namespace, key),
    value,
    origin,
    removes: [...new Set(removes)].map((removed) => deliveryId(namespace, removed)),
    attempt: 1,
    uncertain: false,
  };
}
