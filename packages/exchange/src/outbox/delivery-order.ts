import { HeldEntries } from './held-entries.js';
import type { Place } from './keys.js';

/** The most entries that wait for their time, or for others, before no more are looked at. */
const MOST_HELD = 10_000;

/** An entry that is delivered before another one. */
export interface Before {
  readonly place: Place;
  /** It must be delivered when the other one goes: being in the same batch is not enough. */
  readonly strictly: boolean;
}

/** What the order is made from. */
export interface PendingEntries {
  /** Pending entries in the order of their places, after one of them or from the beginning; none at the end. */
  following(place: Place | undefined): Promise<readonly Place[]>;
  /** The pending entries after which an entry comes; `undefined` when it is pending no more. */
  before(place: Place): readonly Before[] | undefined;
}

/**
 * Says which entries are delivered next. Nothing of a rank goes while a lower one is pending. Within a rank what others
 * come after goes before them, or in the same batch and before them there; where entries come after each other in a
 * circle, they go all the same, in one batch if they fit into it.
 *
 * It holds what was taken, what waits and how far it looked, never all that is pending.
 */
export class DeliveryOrder {
  readonly #entries: PendingEntries;
  readonly #inFlight = new Set<number>();
  /** When entries that failed may be tried again. */
  readonly #notBefore = new Map<number, number>();
  /** Entries whose time has not come. */
  readonly #waiting = new Map<number, Place>();
  readonly #held = new HeldEntries();
  /** Entries to look at before going on. */
  #ready: Place[] = [];
  /** From an entry to one that it comes after, and so on. */
  #path: Place[] = [];
  readonly #onPath = new Map<number, number>();
  #upcoming: readonly Place[] = [];
  #position = 0;
  #last: Place | undefined;

  constructor(entries: PendingEntries) {
    this.#entries = entries;
  }

  /** How many milliseconds it takes until the first of those that wait may be taken; nothing when none waits. */
  wait(now: number): number | undefined {
    let first = Number.POSITIVE_INFINITY;
    for (const sequence of this.#waiting.keys()) {
      first = Math.min(first, this.#notBefore.get(sequence) ?? now);
    }
    return first === Number.POSITIVE_INFINITY ? undefined : Math.max(1, Math.ceil(first - now));
  }

  /** Begins again from the first entry, since others may be pending than before. */
  restart(): void {
    this.#waiting.clear();
    this.#held.clear();
    this.#ready = [];
    this.#path = [];
    this.#onPath.clear();
    this.#upcoming = [];
    this.#position = 0;
    this.#last = undefined;
  }

  /**
   * The next entries, at most so many, or one that goes alone; none when all that is pending is in flight or waits.
   *
   * @param goesAlone Says which entries share a batch with no other.
   */
  async take(
    limit: number,
    now: number,
    goesAlone: (place: Place) => boolean = () => false,
  ): Promise<readonly Place[]> {
    const batch = new Map<number, Place>();
    const held = new Set<number>();
    this.#wake(now);
    while (batch.size < limit && (this.#path.length > 0 || (await this.#next(batch)))) {
      if (!this.#look({ batch, held, limit, now, goesAlone })) break;
    }
    for (const sequence of batch.keys()) this.#inFlight.add(sequence);
    return [...batch.values()];
  }

  /** An entry that was taken is done with: it was delivered, or is a dead letter. */
  done(sequence: number): void {
    this.#inFlight.delete(sequence);
    this.#notBefore.delete(sequence);
    this.#free(sequence);
  }

  /** An entry that was taken is to be taken again, not before a moment. */
  again(place: Place, notBefore: number): void {
    this.#inFlight.delete(place.sequence);
    this.#notBefore.set(place.sequence, notBefore);
    this.#waiting.set(place.sequence, place);
  }

  /** Those whose time has come are looked at first, in their order. */
  #wake(now: number): void {
    const due = [...this.#waiting.values()].filter(
      ({ sequence }) => !this.#isTooEarly(sequence, now),
    );
    for (const { sequence } of due) this.#waiting.delete(sequence);
    this.#ready.push(...due.sort((one, other) => other.sequence - one.sequence));
  }

  #isTooEarly(sequence: number, now: number): boolean {
    return (this.#notBefore.get(sequence) ?? now) > now;
  }

  /** Puts the next entry to look at on the path; false when there is none for now. */
  async #next(batch: ReadonlyMap<number, Place>): Promise<boolean> {
    const place = this.#ready.pop() ?? (await this.#upcomingPlace(batch));
    if (place === undefined) return false;
    this.#enter(place);
    return true;
  }

  async #upcomingPlace(batch: ReadonlyMap<number, Place>): Promise<Place | undefined> {
    if (this.#waiting.size + this.#held.size >= MOST_HELD) return undefined;
    if (this.#position >= this.#upcoming.length) {
      this.#upcoming = await this.#entries.following(this.#last);
      this.#position = 0;
    }
    const place = this.#upcoming[this.#position];
    const isOpen =
      batch.size > 0 || this.#inFlight.size > 0 || this.#waiting.size > 0 || this.#held.size > 0;
    if (place === undefined || (isOpen && place.rank !== this.#last?.rank)) return undefined;
    this.#position += 1;
    this.#last = place;
    return place;
  }

  /** Looks at the entry at the end of the path; false when the batch is whole, or must go first. */
  #look({ batch, held, limit, now, goesAlone }: Taking): boolean {
    const place = this.#path.at(-1);
    if (place === undefined) return true;
    const { sequence } = place;
    const isTaken = batch.has(sequence) || this.#inFlight.has(sequence);
    if (isTaken || held.has(sequence) || this.#waiting.has(sequence)) return this.#leave();
    if (this.#isTooEarly(sequence, now)) {
      this.#waiting.set(sequence, place);
      return this.#leave();
    }
    const before = this.#entries.before(place);
    this.#held.release(sequence);
    if (before === undefined) {
      this.#free(sequence);
      return this.#leave();
    }
    // A plan and its goals name each other: they begin another batch rather than be cut in two.
    if (batch.size > 0 && before.length > 0) {
      const left = before.filter((one) => !batch.has(one.place.sequence));
      const together = 1 + left.filter((one) => this.#isMutual(place, one.place)).length;
      if (together > 1 && batch.size + together > limit && together <= limit) return false;
    }
    for (const { place: other, strictly } of before) {
      if (other.rank !== place.rank) continue;
      const isInBatch = batch.has(other.sequence);
      if (isInBatch && !strictly) continue;
      const start = this.#onPath.get(other.sequence);
      if (start !== undefined) {
        const circle = this.#path.length - start;
        const fitsOnlyAlone = batch.size + circle > limit && circle <= limit;
        if (batch.size > 0 && fitsOnlyAlone) return false;
        continue;
      }
      const isUnderway = isInBatch || this.#inFlight.has(other.sequence);
      if (isUnderway || held.has(other.sequence) || this.#isTooEarly(other.sequence, now)) {
        this.#held.hold(place, other.sequence);
        held.add(sequence);
        return this.#leave();
      }
      this.#enter(other);
      return true;
    }
    const isAlone = goesAlone(place);
    if (isAlone && batch.size > 0) return false;
    batch.set(sequence, place);
    this.#free(sequence);
    this.#leave();
    return !isAlone;
  }

  /** True when one comes after the other as the other after it. */
  #isMutual(place: Place, other: Place): boolean {
    const before = other.rank === place.rank ? this.#entries.before(other) : undefined;
    return before?.some((one) => one.place.sequence === place.sequence) === true;
  }

  #enter(place: Place): void {
    this.#onPath.set(place.sequence, this.#path.length);
    this.#path.push(place);
  }

  #leave(): true {
    const place = this.#path.pop();
    if (place !== undefined) this.#onPath.delete(place.sequence);
    return true;
  }

  /** Those that an entry held are looked at again. */
  #free(sequence: number): void {
    this.#ready.push(...this.#held.free(sequence).toReversed());
  }
}

/** A batch that is being put together. */
interface Taking {
  readonly batch: Map<number, Place>;
  /** Those that were looked at and are held. */
  readonly held: Set<number>;
  readonly limit: number;
  readonly now: number;
  readonly goesAlone: (place: Place) => boolean;
}
