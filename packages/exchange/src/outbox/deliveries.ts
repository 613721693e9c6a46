import type { Clock } from '../contracts/clock.js';
import { type Before, DeliveryOrder } from './delivery-order.js';
import { progressAt } from './entries.js';
import { hashOf, type Place, payloadKey, pendingKey, placeOf, room, thingKey } from './keys.js';
import { beginAttempt, type InFlight, type Mark, settleAttempt } from './outcomes.js';
import { type Payload, payloadAt, type Rows, thingAt } from './rows.js';
import type { Store } from './store.js';
import type { TakenBatch } from './taken.js';

/** Entries looked at together. */
const PAGE = 500;

/** About the most characters that are read ahead of what is delivered. */
const READ_AHEAD = 4_000_000;
/** As many are read at a time, for nobody knows how long the next ones are. */
const AT_ONCE = 20;
/** What a name takes, and what is around it. */
const NAME = 100;

/** An entry that is soon delivered. */
interface Upcoming {
  readonly payload: Payload;
  /** The hash of the id of its thing. */
  readonly name: string;
  /** The hashes of the ids of what it comes after. */
  readonly after: readonly string[];
}

function upcomingAt(rows: Rows, sequence: number): Upcoming {
  const payload = payloadAt(rows, sequence);
  return { payload, name: hashOf(payload.id), after: payload.after.map(hashOf) };
}

/** About how many characters it takes to hold an entry. */
function sizeOf({ payload: { text, id }, after }: Upcoming): number {
  return text.length + (id.length + NAME) * (1 + after.length);
}

/** The deliveries of a run: what is taken from the outbox, and what becomes of it. */
export class Deliveries {
  readonly #store: Store;
  readonly #clock: Clock;
  readonly #order: DeliveryOrder;
  readonly #inFlight = new Map<number, InFlight>();
  /** The entries that were looked at last, by their sequences. */
  #upcoming: ReadonlyMap<number, Upcoming> = new Map();
  /** What those come after that were looked at and are not done, by their sequences. */
  readonly #after = new Map<number, readonly Before[]>();

  constructor(store: Store, clock: Clock) {
    this.#store = store;
    this.#clock = clock;
    this.#order = new DeliveryOrder({
      following: (place) => this.#following(place),
      before: (place) => this.#before(place),
    });
  }

  /** Begins again with the first entry, since others are pending than before. */
  restart(): void {
    if (this.#inFlight.size > 0) throw new TypeError('Entries that were taken are not marked.');
    this.#order.restart();
    this.#after.clear();
    this.#upcoming = new Map();
  }

  async take(limit: number, aloneFrom: number): Promise<TakenBatch> {
    if (!(limit >= 1)) throw new RangeError('At least one entry is taken at a time.');
    const now = this.#clock.elapsed();
    const changes = this.#store.change();
    const goesAlone = (place: Place): boolean =>
      progressAt(changes, place).attempts + 1 >= aloneFrom;
    const entries = (await this.#order.take(limit, now, goesAlone)).map((place) => {
      const { attempts, uncertain = false } = beginAttempt(changes, place);
      const { sequence } = place;
      const { payload, name } = this.#entryOf(sequence);
      this.#inFlight.set(sequence, { place, name, removes: payload.removes.map(hashOf) });
      return { sequence, ...payload, attempt: attempts, uncertain };
    });
    await this.#store.commit(changes);
    const wait = this.#order.wait(now);
    const done = this.#store.head.pending === 0;
    return { entries, done, ...(wait === undefined ? {} : { wait }) };
  }

  async mark(marks: readonly Mark[]): Promise<void> {
    const sequences = new Set(marks.map(({ sequence }) => sequence));
    if (sequences.size < marks.length) throw new RangeError('An entry is marked twice.');
    const changes = this.#store.change();
    const now = this.#clock.now();
    for (const mark of marks) settleAttempt(changes, this.#taken(mark.sequence), mark, now);
    await this.#store.commit(changes);
    for (const mark of marks) {
      const { place } = this.#taken(mark.sequence);
      this.#inFlight.delete(mark.sequence);
      this.#after.delete(mark.sequence);
      if (mark.state === 'delivered' || mark.state === 'dead') this.#order.done(mark.sequence);
      else this.#order.again(place, mark.notBefore);
    }
  }

  #taken(sequence: number): InFlight {
    const entry = this.#inFlight.get(sequence);
    if (entry === undefined) throw new RangeError('An entry was not taken.');
    return entry;
  }

  async #following(place: Place | undefined): Promise<readonly Place[]> {
    const { gte, lt } = room('p');
    const range = place === undefined ? { gte, lt } : { gt: pendingKey(place), lt };
    const places = (await this.#store.page({ ...range, limit: PAGE })).map(placeOf);
    this.#upcoming = await this.#readAhead(places);
    const names = [...this.#upcoming.values()].flatMap(({ name, after }) => [name, ...after]);
    await this.#store.prefetch(names.map(thingKey));
    return places;
  }

  /** What is to be delivered next, as far as it is not too much to hold; the rest is read when its turn comes. */
  async #readAhead(places: readonly Place[]): Promise<ReadonlyMap<number, Upcoming>> {
    const upcoming = new Map<number, Upcoming>();
    let left = READ_AHEAD;
    while (left > 0 && upcoming.size < places.length) {
      const next = places.slice(upcoming.size, upcoming.size + AT_ONCE);
      await this.#store.prefetch(next.map(({ sequence }) => payloadKey(sequence)));
      for (const { sequence } of next) {
        const entry = upcomingAt(this.#store, sequence);
        upcoming.set(sequence, entry);
        left -= sizeOf(entry);
      }
    }
    return upcoming;
  }

  #entryOf(sequence: number): Upcoming {
    return this.#upcoming.get(sequence) ?? upcomingAt(this.#store, sequence);
  }

  /** What an entry comes after is looked up once: until the order is restarted others may leave, and none comes. */
  #before(place: Place): readonly Before[] | undefined {
    if (!this.#isPending(place)) return undefined;
    const known = this.#after.get(place.sequence) ?? this.#lookUpBefore(place);
    const left = known.filter((before) => this.#isPending(before.place));
    this.#after.set(place.sequence, left);
    return left;
  }

  #isPending(place: Place): boolean {
    return this.#store.get(pendingKey(place)) !== undefined;
  }

  #lookUpBefore(place: Place): readonly Before[] {
    const { name, after } = this.#entryOf(place.sequence);
    const { follows = [] } = thingAt(this.#store, name);
    return [...this.#queued(follows, true), ...this.#queued(after, false)].filter(
      (before) => before.place.sequence !== place.sequence,
    );
  }

  #queued(names: readonly string[], strictly: boolean): readonly Before[] {
    return names.flatMap((name) => {
      const { queued } = thingAt(this.#store, name);
      return queued === undefined ? [] : [{ place: queued.place, strictly }];
    });
  }
}
