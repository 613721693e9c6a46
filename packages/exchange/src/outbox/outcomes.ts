import type { Issue } from '@santeparticipative/core';
import type { Remembered } from '../contracts/memory.js';
import type { Changes } from './changes.js';
import { bury, progressAt } from './entries.js';
import { memoryKey, type Place, payloadKey, pendingKey, thingKey } from './keys.js';
import { removalDelivered } from './removal.js';
import { type Progress, type Thing, thingAt } from './rows.js';

/**
 * What became of an entry that was taken, and what is to be remembered with it.
 * - `delivered`: the sink has it.
 * - `again`: the sink does not have it, and it is tried again. `unknown`: nobody knows whether the sink has it, and it
 *   is tried again as uncertain. Neither before the moment that is given, in the milliseconds of `Clock.elapsed`;
 *   an outbox that is opened again no longer knows that moment.
 * - `dead`: it waits for a person, with the reasons.
 */
export type Mark = {
  readonly sequence: number;
  readonly remember: readonly Remembered[];
} & (
  | { readonly state: 'delivered' }
  | { readonly state: 'again' | 'unknown'; readonly notBefore: number }
  | { readonly state: 'dead'; readonly issues: readonly Issue[] }
);

/** An entry that was taken, until it is marked. */
export interface InFlight {
  readonly place: Place;
  /** The hash of the id of its thing. */
  readonly name: string;
  /** The hashes of the ids of what it removes. */
  readonly removes: readonly string[];
}

/** An attempt begins. */
export function beginAttempt(changes: Changes, place: Place): Progress {
  const { attempts, uncertain } = progressAt(changes, place);
  const progress: Progress = {
    attempts: attempts + 1,
    sending: true,
    ...(uncertain === true ? { uncertain } : {}),
  };
  changes.putJson(pendingKey(place), progress);
  return progress;
}

/** An attempt was cut off: nobody knows what became of it. */
export function interruptAttempt(changes: Changes, place: Place): void {
  const { attempts } = progressAt(changes, place);
  changes.putJson(pendingKey(place), { attempts, uncertain: true });
}

/** Writes what became of an entry. */
export function settleAttempt(changes: Changes, entry: InFlight, mark: Mark, now: number): void {
  const { place, name } = entry;
  if (mark.state === 'delivered') deliver(changes, entry);
  else if (mark.state === 'dead') {
    bury(changes, name, thingAt(changes, name), { since: now, issues: mark.issues });
  } else if (mark.state === 'unknown') interruptAttempt(changes, place);
  else changes.putJson(pendingKey(place), { attempts: progressAt(changes, place).attempts });
  for (const { name: remembered, value } of mark.remember) {
    const key = memoryKey(remembered);
    if (value === undefined) changes.delete(key);
    else changes.put(key, JSON.stringify(value));
  }
}

/** The sink has an entry: what it holds leaves the outbox, and its hash and its version stay. */
function deliver(changes: Changes, { place, name, removes }: InFlight): void {
  changes.delete(pendingKey(place));
  changes.delete(payloadKey(place.sequence));
  changes.count({ pending: -1 });
  removalDelivered(changes, name, removes);
  const { queued, withdrawn, follows, ...thing }: Thing = thingAt(changes, name);
  if (queued === undefined) return;
  if (thing.delivered === undefined) changes.count({ known: 1 });
  const now: Thing = { ...thing, delivered: queued.content };
  const stated = thing.removes?.filter((target) => removes.includes(target));
  changes.putJson(thingKey(name), stated === undefined ? now : { ...now, removes: stated });
}
