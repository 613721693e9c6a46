import type { Site } from './definitions.js';
import type { JsonObject } from './json.js';

/** A resource to change: its name, what it is, and the elements that it has. */
export interface Base {
  readonly name: string;
  readonly resource: JsonObject;
  readonly sites: readonly Site[];
  /** As it is written. */
  readonly text: string;
}

/** One way in which a resource is changed, once. */
export interface Kind {
  readonly name: string;
  /** What a change of this kind is meant to leave behind; it is the validator that judges. */
  readonly meant: 'valid' | 'invalid' | 'either';
  /** Every change of this kind that a resource allows; each is made only when it is asked for. */
  changes(base: Base): readonly (() => JsonObject)[];
}
