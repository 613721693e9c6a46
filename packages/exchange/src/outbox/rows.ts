import type { Issue, SourcePosition } from '@santeparticipative/core';
import { type Place, payloadKey, readable, thingKey, writable } from './keys.js';
import { damaged } from './outbox-failure.js';

// What a row holds is JSON that this package wrote: its checksum says so before it is read here.

/** The figures of the outbox, written with every batch. */
export interface Head {
  /** How many batches were written. */
  readonly batch: number;
  /** The number of the run, the first being 1. */
  readonly run: number;
  /** The sequence of the next entry. */
  readonly next: number;
  readonly pending: number;
  readonly dead: number;
  /** How many things the sink has. */
  readonly known: number;
  /** How many rows there are, this one left out, and the sum of their checksums. */
  readonly rows: number;
  readonly digest: number;
}

/** Which sink an outbox serves. */
export interface Served {
  readonly sink: string;
  /** The name of the format of what waits. */
  readonly format: string;
}

/** One content of a thing. */
export interface Content {
  readonly hash: string;
  readonly version?: number;
  /** In milliseconds since 1970. */
  readonly recordedAt?: number;
  /** The last run that gave it. */
  readonly run: number;
}

/** A content that was not delivered, and where it stands. */
export interface Waiting {
  readonly content: Content;
  readonly place: Place;
}

/** All that is known of a thing. */
export interface Thing {
  /** What the sink has. */
  readonly delivered?: Content;
  /** What is to be delivered. */
  readonly queued?: Waiting;
  /** What waits for a person. It is not there while something is queued. */
  readonly dead?: Waiting;
  /** The last content that a removal took back. */
  readonly withdrawn?: Content;
  /** The things that it says are gone, by the hashes of their ids. */
  readonly removes?: readonly string[];
  /** The things that say that it is gone. */
  readonly removers?: readonly string[];
  /** Removals that it undid, and that go all the same because of what else they remove: it is delivered after them. */
  readonly follows?: readonly string[];
}

/** How far the delivery of an entry is. */
export interface Progress {
  readonly attempts: number;
  /** An attempt is under way. */
  readonly sending?: true;
  /** An attempt that ended may have been delivered. */
  readonly uncertain?: true;
}

/** Why an entry is a dead letter. */
export interface Letter {
  readonly rank: number;
  readonly attempts: number;
  readonly uncertain?: true;
  /** In milliseconds since 1970. */
  readonly since: number;
  readonly issues: readonly Issue[];
}

/** That one thing removes another. */
export interface Statement {
  readonly recordedAt?: number;
  /** It was delivered. */
  readonly delivered?: true;
}

/** What is to be delivered. */
export interface Payload {
  readonly id: string;
  readonly namespace: string;
  readonly key: string;
  readonly at?: SourcePosition;
  readonly removes: readonly string[];
  /** The ids of what it comes after. */
  readonly after: readonly string[];
  readonly text: string;
}

/** Reads a row: `undefined` where there is none. */
export interface Rows {
  get(key: string): string | undefined;
}

/** Reads a row of JSON. The caller names what was written under the key. */
export function jsonAt<Row>(rows: Rows, key: string): Row | undefined {
  const content = rows.get(key);
  if (content === undefined) return undefined;
  const row: Row = JSON.parse(content);
  return row;
}

/** What is known of a thing, by the hash of its id. */
export function thingAt(rows: Rows, thing: string): Thing {
  return jsonAt<Thing>(rows, thingKey(thing)) ?? {};
}

/** A payload as a row: its text as it is, after a line that says what it is. */
export function writePayload({ text, ...about }: Payload): string {
  return `${JSON.stringify(about)}\n${writable(text)}`;
}

/** The payload of an entry, which has one as long as it is not delivered. */
export function payloadAt(rows: Rows, sequence: number): Payload {
  const content = rows.get(payloadKey(sequence));
  if (content === undefined) throw damaged(sequence);
  const end = content.indexOf('\n');
  const about: Omit<Payload, 'text'> = JSON.parse(content.slice(0, end));
  return { ...about, text: readable(content.slice(end + 1)) };
}
