import type { Json } from './json.js';

/**
 * What a sink or a source remembers from one exchange to the next: which version a server gave, how long a file was.
 * It is kept in the outbox, and written with the outcomes that say so, at once or not at all.
 */
export interface Memory {
  /** What was remembered under a name; `undefined` when nothing was. */
  get(name: string): Json | undefined;
}

/** Something to remember: under a name, a value; `undefined` to forget it. */
export interface Remembered {
  readonly name: string;
  readonly value: Json | undefined;
}
