import type { Issue } from '@santeparticipative/core';
import { exchangeIssue } from '../messages.js';
import { deliverBatch } from './deliver-batch.js';
import type { Delivering } from './hand-over.js';
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
  const { concurrency } = delivering.session;
  if (!(concurrency >= 1)) throw new RangeError('A sink takes at least one batch at once.');
  const underway = new Underway();
  try {
    return await deliverUntilEnd(delivering, underway);
  } finally {
    await underway.end();
  }
}

async function deliverUntilEnd<In, Out>(
  delivering: Delivering<In, Out>,
  underway: Underway,
): Promise<readonly Issue[] | undefined> {
  const { run, outbox, session, outage, halt } = delivering;
  const { clock, signal } = run;
  for (;;) {
    if (signal.aborted) return [exchangeIssue('exchange.cancelled')];
    if (halt.issues !== undefined) return halt.issues;
    if (outage.isOver(clock.elapsed())) return [exchangeIssue('exchange.sink-unavailable')];
    let wait = outage.pause(clock.elapsed());
    if (wait === 0 && underway.size < session.concurrency) {
      const taken = await outbox.take(session.batchSize, ALONE_FROM);
      if (taken.entries.length > 0) {
        underway.start(deliverBatch(delivering, taken.entries));
        continue;
      }
      if (taken.done && underway.size === 0) return undefined;
      wait = taken.wait ?? 0;
    }
    await underway.pause(run, wait);
  }
}
