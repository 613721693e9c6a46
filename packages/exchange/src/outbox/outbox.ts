import type { Clock } from '../contracts/clock.js';
import type { Json } from '../contracts/json.js';
import type { Memory } from '../contracts/memory.js';
import { type DeadLetter, deadLetters, reviveLetters } from './dead-letters.js';
import { DeliveryOrder } from './delivery-order.js';
import type { OutboxFolder } from './folder.js';
import { InTurn } from './in-turn.js';
import { checkpointKey, hashOf, memoryKey, type Place, pendingKey, placeOf, room } from './keys.js';
import {
  beginAttempt,
  type InFlight,
  interruptAttempt,
  type Mark,
  settleAttempt,
  undoAttempt,
} from './outcomes.js';
import { type Settled, settleRemovals } from './removal.js';
import { jsonAt, type Payload, type Progress, payloadAt, thingAt } from './rows.js';
import { type Staged, type Staging, stage } from './staging.js';
import type { Store } from './store.js';

export type { DeadLetter } from './dead-letters.js';
export { OutboxFailure } from './outbox-failure.js';
export type { Mark } from './outcomes.js';
export type { Settled } from './removal.js';
export type { Staged, Staging, StagingState } from './staging.js';

/** How much there is in an outbox. */
export interface Counts {
  /** What is to be delivered, in flight or not. */
  readonly pending: number;
  /** What waits for a person. */
  readonly dead: number;
  /** The things that the sink has. */
  readonly known: number;
}

/** An entry that was taken to be delivered. It is marked or released afterwards. */
export interface Taken {
  readonly sequence: number;
  readonly id: string;
  readonly namespace: string;
  readonly key: string;
  readonly at?: Payload['at'];
  readonly removes: readonly string[];
  /** 1 for the first attempt. */
  readonly attempt: number;
  /** An earlier attempt may have been delivered, and nobody knows. */
  readonly uncertain: boolean;
  readonly text: string;
}

/** What may be delivered now. */
export interface TakenBatch {
  /** All of one rank; what others come after stands before them. */
  readonly entries: readonly Taken[];
  /** After how many milliseconds one that failed may be taken again, 1 or more, where any waits for that. */
  readonly wait?: number;
  /** Nothing is pending, in flight or not. */
  readonly done: boolean;
}

/** Entries that are looked at, or changed, at a time. */
const CHUNK = 500;

/**
 * What is to be delivered to a sink, on the disk until it is, and what is known of what was. Every change is on the disk,
 * as a whole, when the promise that made it resolves.
 *
 * What it holds of people, and until when: what is to be delivered, and dead letters, in full; once delivered, a
 * SHA-256 of the id and of the content, the version and its time, and what the sink remembers. What was deleted leaves the
 * disk when the outbox is closed with `compact`.
 *
 * Every method rejects with an `OutboxFailure` when the disk fails or holds something else than what was written. Then
 * nothing is written any more; opened again, the outbox is as it was after the last call that resolved, or after the one
 * that failed.
 */
export class Outbox {
  /** What the sink remembers. */
  readonly memory: Memory;
  readonly #store: Store;
  readonly #folder: OutboxFolder;
  readonly #clock: Clock;
  readonly #turn = new InTurn();
  readonly #order: DeliveryOrder;
  readonly #inFlight = new Map<number, InFlight>();
  #hasRun = false;
  #closed: Promise<void> | undefined;

  constructor(store: Store, folder: OutboxFolder, clock: Clock) {
    this.#store = store;
    this.#folder = folder;
    this.#clock = clock;
    this.memory = { get: (name) => jsonAt<Json>(store, memoryKey(name)) };
    this.#order = new DeliveryOrder({
      following: (place) => this.#following(place),
      before: (place) => this.#before(place),
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
      this.#restart();
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
      this.#restart();
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
      this.#restart();
      return settleRemovals(this.#store, this.#clock.now());
    });
  }

  /** Takes what may be delivered now, at most so many. That an attempt begins is on the disk before it resolves. */
  take(limit: number): Promise<TakenBatch> {
    return this.#turn.do(async () => {
      this.#checkRun();
      const now = this.#clock.elapsed();
      const places = await this.#order.take(limit, now);
      const changes = this.#store.change();
      const entries = places.map((place) => {
        const { attempts, uncertain = false } = beginAttempt(changes, place);
        const { sequence } = place;
        const { after: _, ...payload } = payloadAt(this.#store, sequence);
        const { id, removes } = payload;
        this.#inFlight.set(sequence, { place, name: hashOf(id), removes });
        return { sequence, ...payload, attempt: attempts, uncertain };
      });
      await this.#store.commit(changes);
      const wait = this.#order.wait(now);
      const done = this.#store.head.pending === 0;
      return { entries, done, ...(wait === undefined ? {} : { wait }) };
    });
  }

  /** Notes what became of entries that were taken, and what is to be remembered with it. */
  mark(marks: readonly Mark[]): Promise<void> {
    return this.#turn.do(async () => {
      const changes = this.#store.change();
      const now = this.#clock.now();
      for (const mark of marks) settleAttempt(changes, this.#taken(mark.sequence), mark, now);
      await this.#store.commit(changes);
      for (const mark of marks) {
        const { place } = this.#taken(mark.sequence);
        this.#inFlight.delete(mark.sequence);
        if (mark.state === 'delivered' || mark.state === 'dead') this.#order.done(mark.sequence);
        else this.#order.again(place, mark.notBefore);
      }
    });
  }

  /** Puts back entries that were taken and never handed over: the attempt does not count. */
  release(sequences: readonly number[]): Promise<void> {
    return this.#turn.do(async () => {
      const changes = this.#store.change();
      for (const sequence of sequences) undoAttempt(changes, this.#taken(sequence).place);
      await this.#store.commit(changes);
      for (const sequence of sequences) {
        this.#order.again(this.#taken(sequence).place, Number.NEGATIVE_INFINITY);
        this.#inFlight.delete(sequence);
      }
    });
  }

  /** Makes dead letters pending again, all or those of certain ids, and says how many. Nothing may be in flight. */
  retryDead(ids?: readonly string[]): Promise<number> {
    return this.#turn.do(async () => {
      this.#restart();
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
      } finally {
        await this.#folder.leave();
        await this.#store.close();
      }
    });
    return this.#closed;
  }

  #taken(sequence: number): InFlight {
    const entry = this.#inFlight.get(sequence);
    if (entry === undefined) throw new RangeError('An entry that was not taken is marked.');
    return entry;
  }

  #checkRun(): void {
    if (!this.#hasRun) throw new TypeError('No run was started.');
  }

  #restart(): void {
    if (this.#order.isBusy) throw new TypeError('Entries that were taken are not marked.');
    this.#order.restart();
  }

  async #following(place: Place | undefined): Promise<readonly Place[]> {
    const { gte, lt } = room('p');
    const range = place === undefined ? { gte, lt } : { gt: pendingKey(place), lt };
    const places: Place[] = [];
    for await (const [key] of this.#store.rows({ ...range, limit: CHUNK })) {
      places.push(placeOf(key));
    }
    return places;
  }

  #before(place: Place): readonly Place[] | undefined {
    if (this.#store.get(pendingKey(place)) === undefined) return undefined;
    return payloadAt(this.#store, place.sequence).after.flatMap((id) => {
      const { queued } = thingAt(this.#store, hashOf(id));
      const isItself = queued?.place.sequence === place.sequence;
      return queued === undefined || isItself ? [] : [queued.place];
    });
  }
}
