import type { Clock } from '../contracts/clock.js';
import type { Json } from '../contracts/json.js';
import type { Memory } from '../contracts/memory.js';
import { type DeadLetter, deadLetters, reviveLetters } from './dead-letters.js';
import { Deliveries } from './deliveries.js';
import type { OutboxFolder } from './folder.js';
import { InTurn } from './in-turn.js';
import { checkpointKey, memoryKey, placeOf, room, sinkKey } from './keys.js';
import { failureOf } from './outbox-failure.js';
import { interruptAttempt, type Mark } from './outcomes.js';
import { type Settled, settleRemovals } from './removal.js';
import { jsonAt, type Progress, type Served } from './rows.js';
import { type Staged, type Staging, stage } from './staging.js';
import type { Store } from './store.js';
import type { TakenBatch } from './taken.js';

export type { DeadLetter } from './dead-letters.js';
export { OutboxFailure } from './outbox-failure.js';
export type { Mark } from './outcomes.js';
export type { Settled } from './removal.js';
export type { Staged, Staging } from './staging.js';
export type { Taken, TakenBatch } from './taken.js';

/** How much there is in an outbox. */
export interface Counts {
  /** What is to be delivered, in flight or not. */
  readonly pending: number;
  /** What waits for a person. */
  readonly dead: number;
  /** The things that the sink has. */
  readonly known: number;
}

/** Changes are written when they concern so many rows. */
const CHUNK = 500;

/**
 * What is to be delivered to a sink, on the disk until it is, and what is known of what was. Every change is on the disk,
 * as a whole, when the promise that made it resolves.
 *
 * What it holds of people, and until when: what is to be delivered, and dead letters, in full; once delivered, a
 * SHA-256 of the id and of the content, the version and its time, and what the sink remembers. What was deleted leaves the
 * disk when the outbox is closed with `compact`.
 *
 * Every method rejects with an `OutboxFailure`, and `memory` throws it, when the disk fails or holds something else than
 * what was written. Once a write failed nothing is written any more; opened again, the outbox is as it was after the last
 * call that resolved, or after the one that failed.
 */
export class Outbox {
  /** What the sink remembers. */
  readonly memory: Memory;
  readonly #store: Store;
  readonly #folder: OutboxFolder;
  readonly #clock: Clock;
  readonly #turn = new InTurn();
  readonly #deliveries: Deliveries;
  #hasRun = false;
  #closed: Promise<void> | undefined;

  constructor(store: Store, folder: OutboxFolder, clock: Clock) {
    this.#store = store;
    this.#folder = folder;
    this.#clock = clock;
    this.memory = { get: (name) => jsonAt<Json>(store, memoryKey(name)) };
    this.#deliveries = new Deliveries(store, clock);
  }

  /**
   * Says which sink the outbox serves, and in which format. False when it served another one that has something, or of
   * which something is remembered: that is not so of this one. What waits in another format nobody could read, either.
   */
  serve(sink: string, format: string): Promise<boolean> {
    return this.#turn.do(async () => {
      const served = jsonAt<Served>(this.#store, sinkKey);
      if (served?.sink === sink && served.format === format) return true;
      if (served !== undefined && !(await this.#isFree(served.format === format))) return false;
      const changes = this.#store.change();
      changes.putJson(sinkKey, { sink, format } satisfies Served);
      await this.#store.commit(changes);
      return true;
    });
  }

  /** Where the reading of a source stopped, if it did. */
  checkpoint(source: string): Json | undefined {
    return jsonAt<Json>(this.#store, checkpointKey(source));
  }

  /** Notes where the reading of a source stopped. */
  saveCheckpoint(source: string, checkpoint: Json): Promise<void> {
    return this.#turn.do(async () => {
      const changes = this.#store.change();
      changes.put(checkpointKey(source), JSON.stringify(checkpoint));
      await this.#store.commit(changes);
    });
  }

  /** Begins a run. What an earlier one was sending when it ended is pending, and uncertain. */
  startRun(): Promise<Counts> {
    return this.#turn.do(async () => {
      this.#deliveries.restart();
      let changes = this.#store.change();
      for await (const [key, content] of this.#store.rows(room('p'))) {
        const { sending }: Progress = JSON.parse(content);
        if (sending !== true) continue;
        interruptAttempt(changes, placeOf(key));
        if (changes.size < CHUNK) continue;
        await this.#store.commit(changes);
        changes = this.#store.change();
      }
      changes.count({ run: 1 });
      await this.#store.commit(changes);
      this.#hasRun = true;
      return this.counts();
    });
  }

  /** Puts values into the outbox: what became of each, in their order. Nothing may be in flight. */
  stage(entries: readonly Staged[]): Promise<readonly Staging[]> {
    return this.#turn.do(async () => {
      this.#checkRun();
      this.#deliveries.restart();
      const changes = this.#store.change();
      const now = this.#clock.now();
      const stagings = entries.map((entry) => stage(changes, entry, now));
      await this.#store.commit(changes);
      return stagings;
    });
  }

  /**
   * Takes what is removed out of what is pending, once everything was put in. What is newer than a removal that was
   * delivered before becomes a dead letter: somebody changed it since. Nothing may be in flight.
   */
  settle(): Promise<Settled> {
    return this.#turn.do(async () => {
      this.#checkRun();
      this.#deliveries.restart();
      return settleRemovals(this.#store, this.#clock.now());
    });
  }

  /**
   * Takes what may be delivered now, at most so many, 1 or more. That an attempt begins is on the disk before it resolves.
   *
   * @param aloneFrom From this attempt on, an entry is taken alone.
   */
  take(limit: number, aloneFrom = Number.POSITIVE_INFINITY): Promise<TakenBatch> {
    return this.#turn.do(async () => {
      this.#checkRun();
      return this.#deliveries.take(limit, aloneFrom);
    });
  }

  /** Notes what became of entries that were taken, and what is to be remembered with it. */
  mark(marks: readonly Mark[]): Promise<void> {
    return this.#turn.do(() => this.#deliveries.mark(marks));
  }

  /** Makes dead letters pending again, all or those of certain ids, and says how many. Nothing may be in flight. */
  retryDead(ids?: readonly string[]): Promise<number> {
    return this.#turn.do(async () => {
      this.#deliveries.restart();
      return reviveLetters(this.#store, ids);
    });
  }

  /** What waits for a person, in the order in which it came. */
  deadLetters(): AsyncIterable<DeadLetter> {
    return deadLetters(this.#store);
  }

  counts(): Counts {
    const { pending, dead, known } = this.#store.head;
    return { pending, dead, known };
  }

  /** How many entries are pending, counted one by one: not the figure that is kept of them. */
  async scanPending(): Promise<number> {
    let count = 0;
    for await (const _ of this.#store.rows(room('p'))) count += 1;
    return count;
  }

  /** Ends the work. `compact`: what was deleted leaves the disk, which takes a while where there is much. */
  close({ compact = false }: { readonly compact?: boolean } = {}): Promise<void> {
    this.#closed ??= this.#turn.do(async () => {
      try {
        if (compact) await this.#store.compact();
        await this.#folder.leave();
      } catch (error) {
        throw failureOf(error);
      } finally {
        await this.#store.close();
      }
    });
    return this.#closed;
  }

  /** True when nothing here is said of the sink that was served. */
  async #isFree(mayWait: boolean): Promise<boolean> {
    const { known, dead, pending } = this.#store.head;
    if (known + dead > 0 || (pending > 0 && !mayWait)) return false;
    for await (const _ of this.#store.rows({ ...room('m'), limit: 1 })) return false;
    return true;
  }

  #checkRun(): void {
    if (!this.#hasRun) throw new TypeError('No run was started.');
  }
}
