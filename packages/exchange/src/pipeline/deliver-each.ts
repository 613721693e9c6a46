import type { Issue } from '@santeparticipative/core';
import { exchangeIssue } from '../messages.js';
import type { Taken } from '../outbox/outbox.js';
import { type Delivering, deliverBatch } from './deliver-batch.js';
import type { Run } from './run.js';

type Waiting = Pick<Run<unknown, unknown>, 'clock' | 'signal'>;

/** From this attempt on a delivery goes alone: if it is what makes the others fail, they go without it. */
const ALONE_FROM = 3;

/** Batches under way, and the first mistake in the code that one of them came upon. */
class Underway {
  readonly #batches = new Set<Promise<void>>();
  #broken: { readonly error: unknown } | undefined;

  get size(): number {
    return this.#batches.size;
  }

  start(work: Promise<void>): void {
    const batch = work
      .catch((error: unknown) => {
        this.#broken ??= { error };
      })
      .finally(() => {
        this.#batches.delete(batch);
      });
    this.#batches.add(batch);
  }

  /** Waits until one is done, or for so many milliseconds. */
  async pause({ clock, signal }: Waiting, milliseconds: number): Promise<void> {
    const waiting = new AbortController();
    const either = AbortSignal.any([signal, waiting.signal]);
    const sleep = milliseconds > 0 ? [clock.sleep(milliseconds, either).catch(() => {})] : [];
    await Promise.race([...this.#batches, ...sleep]);
    waiting.abort();
    this.throwIfBroken();
  }

  async end(): Promise<void> {
    await Promise.all(this.#batches);
    this.throwIfBroken();
  }

  throwIfBroken(): void {
    if (this.#broken !== undefined) throw this.#broken.error;
  }
}

/**
 * Delivers what the outbox holds: batch after batch in its order, as many at once as the sink takes. Why it stopped
 * before the end, if it did.
 */
export async function deliverEach<In, Out>(
  delivering: Delivering<In, Out>,
): Promise<readonly Issue[] | undefined> {
  const underway = new Underway();
  const taken: Batch[] = [];
  try {
    return await deliverUntilEnd(delivering, underway, taken);
  } finally {
    await underway.end();
    await delivering.outbox.release(taken.flat().map(({ sequence }) => sequence));
  }
}

type Batch = readonly Taken[];

async function deliverUntilEnd<In, Out>(
  delivering: Delivering<In, Out>,
  underway: Underway,
  taken: Batch[],
): Promise<readonly Issue[] | undefined> {
  const { run, outbox, session, outage, halt } = delivering;
  const { clock, signal } = run;
  for (;;) {
    if (signal.aborted) return [exchangeIssue('exchange.cancelled')];
    if (halt.issues !== undefined) return halt.issues;
    if (outage.isOver(clock.elapsed())) return [exchangeIssue('exchange.sink-unavailable')];
    let wait = outage.pause(clock.elapsed());
    if (wait === 0 && underway.size < session.concurrency) {
      const more = taken.length > 0 ? undefined : await outbox.take(session.batchSize);
      taken.push(...batchesOf(more?.entries ?? []));
      const batch = taken.shift();
      if (batch !== undefined) {
        underway.start(deliverBatch(delivering, batch));
        continue;
      }
      if (more?.done === true && underway.size === 0) return undefined;
      wait = more?.wait ?? 0;
    }
    await underway.pause(run, wait);
  }
}

/** Those that failed often go one by one, the others together. */
function batchesOf(entries: readonly Taken[]): Batch[] {
  const together = entries.filter(({ attempt }) => attempt < ALONE_FROM);
  const alone = entries.filter(({ attempt }) => attempt >= ALONE_FROM);
  return [...(together.length > 0 ? [together] : []), ...alone.map((entry) => [entry])];
}
