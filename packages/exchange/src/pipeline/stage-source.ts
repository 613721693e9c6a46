import type { Issue } from '@santeparticipative/core';
import { deliveryId } from '../delivery-id.js';
import { exchangeIssue } from '../messages.js';
import type { Outbox, Staged, Staging } from '../outbox/outbox.js';
import { type Passed, readSource } from './read-source.js';
import type { Run } from './run.js';

/** As many values are put into the outbox at a time: each time waits for the disk. */
const CHUNK = 500;

/**
 * Puts everything that the source gives into the outbox, durably, before anything is sent: then nothing is lost
 * whatever happens, and what is referred to can go before what refers. Why it stopped before the source's end, if it did.
 */
export async function stageSource<In, Out>(
  run: Run<In, Out>,
  outbox: Outbox,
  fromTheBeginning: boolean,
): Promise<readonly Issue[] | undefined> {
  const { from, signal, tell } = run;
  const checkpoint = fromTheBeginning ? undefined : outbox.checkpoint(from.name);
  let waiting: Staged[] = [];
  const stage = async (): Promise<void> => {
    for (const staging of await outbox.stage(waiting)) count(run, staging);
    waiting = [];
    tell('reading');
  };
  for await (const item of readSource(run, checkpoint)) {
    if (item.kind === 'failed') {
      await stage();
      return item.issues;
    }
    if (item.kind === 'checkpoint') {
      await stage();
      // What was rejected before it would never be read again, and the next exchange would call itself complete.
      if (run.tally.underway().rejected === 0) {
        await outbox.saveCheckpoint(from.name, item.checkpoint);
      }
    } else {
      waiting.push(stagedOf(run, item.passed));
      if (waiting.length >= CHUNK) await stage();
    }
  }
  await stage();
  return signal.aborted ? [exchangeIssue('exchange.cancelled')] : undefined;
}

function stagedOf<In, Out>({ to }: Run<In, Out>, { value, origin }: Passed<Out>): Staged {
  const { format } = to;
  const { key, removes = [], rank = 0, after = [], ...version } = format.identify(value);
  const { namespace, at } = origin;
  const inNamespace = (other: string): string => deliveryId(namespace, other);
  return {
    id: inNamespace(key),
    namespace,
    key,
    text: format.write(value),
    removes: [...new Set(removes)].map(inNamespace),
    rank,
    after: after.map(inNamespace),
    ...version,
    ...(at === undefined ? {} : { at }),
  };
}

/** Counts what came in; what is pending is counted in the outbox itself, at the end. */
function count<In, Out>({ tally, log }: Run<In, Out>, { state, replaced }: Staging): void {
  tally.skip('superseded', replaced);
  if (state === 'unchanged' || state === 'superseded') tally.skip(state);
  else if (state === 'queued-before') tally.skip('waiting');
  else if (state === 'dead-before') tally.count('dead');
  else if (state === 'conflict') {
    tally.count('dead');
    log.add([exchangeIssue('exchange.version-conflict')]);
  }
}
