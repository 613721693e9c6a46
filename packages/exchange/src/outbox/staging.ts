import type { Instant, SourcePosition } from '@santeparticipative/core';
import { exchangeIssue } from '../messages.js';
import type { Changes } from './changes.js';
import { bury, mayBeDelivered, unqueue } from './entries.js';
import { hashOf, payloadKey, pendingKey, thingKey } from './keys.js';
import { stateRemovals, unstateRemovals } from './removal.js';
import {
  type Content,
  type Progress,
  type Rows,
  type Thing,
  thingAt,
  writePayload,
} from './rows.js';
import { type StagingState, stagingState } from './staging-state.js';
import { type Undone, undoRemovals } from './undo-removals.js';
import { momentOf } from './version-order.js';

/** Something to put into the outbox. */
export interface Staged {
  /** Names the thing in the world. */
  readonly id: string;
  readonly namespace: string;
  /** Names the thing in its namespace. */
  readonly key: string;
  /** The value, written so that the same value always gives the same text. */
  readonly text: string;
  readonly at?: SourcePosition;
  readonly version?: number;
  readonly recordedAt?: Instant;
  /** The ids of the things that this one says are gone. */
  readonly removes: readonly string[];
  /** A whole number, 0 or more. */
  readonly rank: number;
  /** The ids of the things of the same rank after which this one is delivered. */
  readonly after: readonly string[];
}

/** What became of something that was put into the outbox. */
export interface Staging {
  readonly state: StagingState;
  /**
   * How many pending entries gave way and are not delivered: that of the same thing, and removals that have nothing more
   * to remove because it comes again.
   */
  readonly replaced: number;
}

/** Puts something into the outbox, or tells why it need not be there. */
export function stage(changes: Changes, staged: Staged, now: number): Staging {
  const { run } = changes.head;
  const name = hashOf(staged.id);
  const targets = [...new Set(staged.removes.map(hashOf))].filter((target) => target !== name);
  const comesAgain = staged.version === undefined && targets.length === 0;
  const undone = comesAgain ? undoRemovals(changes, name) : NOTHING_UNDONE;
  const thing = thingAt(changes, name);
  const content = contentOfStaged(staged, run);
  const state = stateAfter(undone, stagingState(content, thing, targets));
  if (state === 'queued' || state === 'conflict') {
    enqueue(changes, name, thing, { staged, content, targets, undone, state });
    const replaced = undone.left + Number(thing.queued !== undefined);
    if (state === 'conflict') {
      const issues = [exchangeIssue('exchange.version-conflict', positionOf(staged))];
      bury(changes, name, thingAt(changes, name), { since: now, issues });
    }
    return { state, replaced };
  }
  if (state !== 'superseded') noteAgain(changes, name, thing, run);
  return { state, replaced: undone.left };
}

const NOTHING_UNDONE: Undone = { left: 0, uncertain: false, follows: [], goesAgain: false };

function stateAfter({ goesAgain }: Undone, state: StagingState): StagingState {
  return goesAgain && state !== 'superseded' && state !== 'conflict' ? 'queued' : state;
}

function contentOfStaged({ text, version, recordedAt }: Staged, run: number): Content {
  const moment = momentOf(recordedAt);
  return {
    hash: hashOf(text),
    run,
    ...(version === undefined ? {} : { version }),
    ...(moment === undefined ? {} : { recordedAt: moment }),
  };
}

function positionOf({ at }: Staged): { readonly at?: SourcePosition } {
  return at === undefined ? {} : { at };
}

/** Notes that a content came in this run too, since another one of the same version contradicts it then. */
function noteAgain(changes: Changes, name: string, thing: Thing, run: number): void {
  const { queued, dead, delivered } = thing;
  const content = queued?.content ?? dead?.content ?? delivered;
  if (content?.version === undefined || content.run === run) return;
  const noted: Content = { ...content, run };
  if (queued !== undefined) {
    changes.putJson(thingKey(name), { ...thing, queued: { ...queued, content: noted } });
  } else if (dead !== undefined) {
    changes.putJson(thingKey(name), { ...thing, dead: { ...dead, content: noted } });
  } else changes.putJson(thingKey(name), { ...thing, delivered: noted });
}

interface Entry {
  readonly staged: Staged;
  readonly content: Content;
  readonly targets: readonly string[];
  readonly undone: Undone;
  readonly state: 'queued' | 'conflict';
}

function enqueue(changes: Changes, name: string, thing: Thing, entry: Entry): void {
  const { staged, content, targets, undone, state } = entry;
  const { id, namespace, key, text, rank, after, removes } = staged;
  const { queued, dead, removes: former = [], ...rest } = thing;
  const place = {
    rank: rankAfter(changes, undone.follows, rank),
    sequence: changes.nextSequence(),
  };
  const uncertain = undone.uncertain || mayBeDelivered(changes, thing);
  const progress: Progress = { attempts: 0, ...(uncertain ? { uncertain } : {}) };
  if (queued !== undefined) unqueue(changes, queued.place, 'pending');
  if (dead !== undefined) unqueue(changes, dead.place, 'dead');
  const payload = { id, namespace, key, ...positionOf(staged), removes, after, text };
  changes.add(payloadKey(place.sequence), writePayload(payload));
  changes.add(pendingKey(place), JSON.stringify(progress));
  // Of two contents that contradict each other, what either removes is not delivered.
  const kept = state === 'conflict' ? former : [];
  if (state !== 'conflict') unstateRemovals(changes, name, former);
  stateRemovals(changes, name, targets, content.recordedAt);
  const stated = [...new Set([...kept, ...targets])];
  const now: Thing = { ...rest, queued: { content, place } };
  changes.putJson(thingKey(name), stated.length > 0 ? { ...now, removes: stated } : now);
  changes.count({ pending: 1 });
}

/** What comes again after a removal that goes all the same is delivered after it, whatever its rank is. */
function rankAfter(rows: Rows, removals: readonly string[], rank: number): number {
  const ranks = removals.map((removal) => thingAt(rows, removal).queued?.place.rank ?? rank);
  return Math.max(rank, ...ranks);
}
