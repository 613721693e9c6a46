import type { Instant, Issue, SourcePosition } from '@santeparticipative/core';
import { revive } from './entries.js';
import { hashOf, room, sequenceOf } from './keys.js';
import { type Letter, payloadAt, type Rows, type Thing, thingAt, type Waiting } from './rows.js';
import type { Store } from './store.js';

/** Something that waits for a person, and why. */
export interface DeadLetter {
  readonly id: string;
  readonly namespace: string;
  readonly key: string;
  /** The value, as it was to be delivered. */
  readonly text: string;
  readonly at?: SourcePosition;
  /** How often it was tried. */
  readonly attempts: number;
  readonly since: Instant;
  readonly issues: readonly Issue[];
}

/** Changes are written when they concern so many rows. */
const CHUNK = 500;

/** The dead letters, in the order in which they came into the outbox. */
export async function* deadLetters(store: Store): AsyncGenerator<DeadLetter> {
  for await (const [key, content] of store.rows(room('d'))) {
    // It may have become pending since the reading began.
    if (store.get(key) === undefined) continue;
    const { attempts, since, issues }: Letter = JSON.parse(content);
    const { id, namespace, key: keyOfThing, text, at } = payloadAt(store, sequenceOf(key));
    yield {
      id,
      namespace,
      key: keyOfThing,
      text,
      ...(at === undefined ? {} : { at }),
      attempts,
      since: new Date(since).toISOString(),
      issues,
    };
  }
}

/** Makes dead letters pending again, all of them or those of certain ids, and says how many. */
export async function reviveLetters(
  store: Store,
  ids: readonly string[] | undefined,
): Promise<number> {
  let revived = 0;
  let changes = store.change();
  for await (const name of ids === undefined ? namesOfLetters(store) : ids.map(hashOf)) {
    const thing = thingAt(changes, name);
    if (thing.dead === undefined || wasUndone(changes, thing.dead, thing)) continue;
    revive(changes, name, thing);
    revived += 1;
    if (changes.size < CHUNK) continue;
    await store.commit(changes);
    changes = store.change();
  }
  await store.commit(changes);
  return revived;
}

/**
 * True when a part of what a removal removes came again: it would take that away too. It stays, for a person to see.
 */
function wasUndone(rows: Rows, { place, content }: Waiting, { removes = [] }: Thing): boolean {
  if (content.version !== undefined) return false;
  const { removes: all, id } = payloadAt(rows, place.sequence);
  return all.some((target) => target !== id && !removes.includes(hashOf(target)));
}

async function* namesOfLetters(store: Store): AsyncGenerator<string> {
  for await (const [key] of store.rows(room('d'))) {
    yield hashOf(payloadAt(store, sequenceOf(key)).id);
  }
}
