import type { Issue, SourcePosition } from '@santeparticipative/core';
import type { Clock } from './clock.js';
import type { Json } from './json.js';

/** Where a value was found, which a step may need. */
export interface Origin {
  /**
   * Makes keys unique in the world: the namespace of the dataset that a record comes from. Empty for what is unique
   * at its server.
   */
  readonly namespace: string;
  readonly at?: SourcePosition;
}

/** What a source gives, one after the other. */
export type Read<Value> =
  /** A value. */
  | { readonly kind: 'value'; readonly value: Value; readonly origin: Origin }
  /** One thing that was there and could not be read, and why. It counts as rejected. */
  | { readonly kind: 'rejected'; readonly issues: readonly Issue[] }
  /** Everything up to here was given: reading can go on from here another time. */
  | { readonly kind: 'checkpoint'; readonly checkpoint: Json }
  /** The source ends here although there may be more: a cut file, a server that fails. Nothing comes after. */
  | { readonly kind: 'failed'; readonly issues: readonly Issue[] };

/** What a source may use. */
export interface SourceContext {
  /** Where the last exchange that ended well stopped, in the words of the source; absent to begin at the beginning. */
  readonly checkpoint?: Json | undefined;
  readonly signal: AbortSignal;
  readonly clock: Clock;
  /** A number from 0 up to 1, for the jitter of retries. */
  readonly random: () => number;
}

/**
 * Where values come from. It gives them as they are asked for, holds few at a time, and never throws on data: what is
 * wrong is given as `rejected` or `failed`.
 *
 * @example
 * const numbers: Source<number> = {
 *   name: 'numbers',
 *   async *read() {
 *     for (const value of [1, 2]) yield { kind: 'value', value, origin: { namespace: '' } };
 *   },
 * };
 */
export interface Source<Value> {
  /**
   * Names the source for people and for its checkpoint. It holds no secret and no query of an address.
   */
  readonly name: string;
  /** Begins to read. Each call reads anew. */
  read(context: SourceContext): AsyncIterable<Read<Value>>;
}
