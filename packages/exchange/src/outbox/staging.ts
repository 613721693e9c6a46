import type { Instant, SourcePosition } from '@santeparticipative/core';
import { exchangeIssue } from '../messages.js';
import type { Changes } from './changes.js';
import { bury, isUncertain, letterAt, progressAt, unqueue } from './entries.js';
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
  /** A pending entry of the same thing gave way. */
  readonly replaced: boolean;
}

/** Puts something into the outbox, or tells why it need not be there. */
export function stage(changes: Changes, staged: Staged, now: number): Staging {
  const { run } = changes.head;
  const name = hashOf(staged.id);
  const thing = thingAt(changes, name);
  const content = contentOfStaged(staged, run);
  const state = stagingState(changes, content, thing, staged.removes);
  if (state === 'superseded') return { state, replaced: false };
  if (state !== 'queued' && state !== 'conflict') {
    noteAgain(changes, name, thing, run);
    return { state, replaced: false };
  }
  enqueue(changes, name, thing, { staged, content, keepsRemovals: state === 'conflict' });
  if (state === 'conflict') {
    const issues = [exchangeIssue('exchange.version-conflict', positionOf(staged))];
    bury(changes, name, thingAt(changes, name), { since: now, issues });
  }
  return { state, replaced: thing.queued !== undefined };
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
  /** Of two contents that contradict each other, what either removes is not delivered. */
  readonly keepsRemovals: boolean;
}

function enqueue(changes: Changes, name: string, thing: Thing, entry: Entry): void {
  const { staged, content, keepsRemovals } = entry;
  const { id, namespace, key, text, rank, after, removes } = staged;
  const { queued, dead, removes: former = [], ...rest } = thing;
  const place = {
    rank: removes.length > 0 ? rank : rankAfterRemoval(changes, thing, rank),
    sequence: changes.nextSequence(),
  };
  const progress: Progress = {
    attempts: 0,
    ...(wasUncertain(changes, thing) ? { uncertain: true } : {}),
  };
  if (queued !== undefined) unqueue(changes, queued.place, 'pending');
  if (dead !== undefined) unqueue(changes, dead.place, 'dead');
  const payload = { id, namespace, key, ...positionOf(staged), removes, after, text };
  changes.add(payloadKey(place.sequence), writePayload(payload));
  changes.add(pendingKey(place), JSON.stringify(progress));
  const targets = removes.map(hashOf).filter((target) => target !== name);
  if (!keepsRemovals) unstateRemovals(changes, name, former);
  const { recordedAt } = content;
  const { sequence } = place;
  stateRemovals(changes, name, targets, {
    sequence,
    ...(recordedAt === undefined ? {} : { recordedAt }),
  });
  const stated = [...new Set([...(keepsRemovals ? former : []), ...targets])];
  const now: Thing = { ...rest, queued: { content, place } };
  changes.putJson(thingKey(name), stated.length > 0 ? { ...now, removes: stated } : now);
  changes.count({ pending: 1 });
}

/** What is put in after its own removal is delivered after it, whatever its rank is. */
function rankAfterRemoval(rows: Rows, { removers = [] }: Thing, rank: number): number {
  const ranks = removers.map((remover) => thingAt(rows, remover).queued?.place.rank ?? rank);
  return Math.max(rank, ...ranks);
}

/** True when what gives way may have been delivered: the sink must then look, whatever the new content is. */
function wasUncertain(changes: Changes, { queued, dead }: Thing): boolean {
  if (queued !== undefined) return isUncertain(progressAt(changes, queued.place));
  return dead !== undefined && letterAt(changes, dead.place).uncertain === true;
}
