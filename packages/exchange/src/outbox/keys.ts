import { hash } from 'node:crypto';

/** Where an entry stands among those to deliver: lower ranks first, then in the order in which they came. */
export interface Place {
  readonly rank: number;
  readonly sequence: number;
}

const DIGITS = 16;
const HASH_LENGTH = 43;

/** Fixed width, so that the order of keys is the order of numbers. */
function digits(value: number): string {
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new RangeError('A rank is a whole number, 0 or more.');
  }
  return String(value).padStart(DIGITS, '0');
}

/**
 * A text as UTF-8 can hold it: half a surrogate pair, which UTF-8 cannot write, is escaped, so that two texts are never
 * taken for one.
 */
export function writable(text: string): string {
  return text.isWellFormed() ? `=${text}` : `~${JSON.stringify(text)}`;
}

/** What `writable` made, as it was. */
export function readable(written: string): string {
  if (written.startsWith('=')) return written.slice(1);
  const text: string = JSON.parse(written.slice(1));
  return text;
}

/**
 * SHA-256 of a text. Names of things, whatever characters they are made of and however long they are, come into keys
 * in this form alone.
 */
export function hashOf(text: string): string {
  return hash('sha256', writable(text), 'base64url');
}

/** The row of figures that goes with every batch. */
export const headKey = 'h';

/** Which sink the outbox serves. */
export const sinkKey = 's';

/** What is known of a thing, by the hash of its id. */
export function thingKey(thing: string): string {
  return `i${thing}`;
}

/** How far the delivery of an entry is. */
export function pendingKey({ rank, sequence }: Place): string {
  return `p${digits(rank)}${digits(sequence)}`;
}

/** The place that a key of `pendingKey` names. */
export function placeOf(key: string): Place {
  return {
    rank: Number(key.slice(1, 1 + DIGITS)),
    sequence: Number(key.slice(1 + DIGITS)),
  };
}

/** What is to be delivered. */
export function payloadKey(sequence: number): string {
  return `t${digits(sequence)}`;
}

/** Why an entry is a dead letter. */
export function letterKey(sequence: number): string {
  return `d${digits(sequence)}`;
}

/** The sequence in a key of `payloadKey` or `letterKey`. */
export function sequenceOf(key: string): number {
  return Number(key.slice(1));
}

/** That one thing removes another. */
export function statementKey(target: string, remover: string): string {
  return `r${target}${remover}`;
}

/** The target in a key of `statementKey`. */
export function targetOf(key: string): string {
  return key.slice(1, 1 + HASH_LENGTH);
}

/** What a sink remembers under a name. */
export function memoryKey(name: string): string {
  return `m${hashOf(name)}`;
}

/** Where the reading of a source stopped. */
export function checkpointKey(source: string): string {
  return `c${hashOf(source)}`;
}

/** The keys of a room, given by its letter. */
export function room(letter: 'd' | 'i' | 'm' | 'p' | 'r' | 't'): { gte: string; lt: string } {
  return { gte: letter, lt: String.fromCharCode(letter.charCodeAt(0) + 1) };
}

/** The record that a key is about, for a person who looks into it: a sequence where the key has one. */
export function recordNumberOf(key: string): number | undefined {
  if (key.startsWith('p')) return placeOf(key).sequence;
  return key.startsWith('t') || key.startsWith('d') ? sequenceOf(key) : undefined;
}
