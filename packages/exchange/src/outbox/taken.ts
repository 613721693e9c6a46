import type { Payload } from './rows.js';

/** An entry that was taken to be delivered. It is marked afterwards. */
export interface Taken extends Payload {
  readonly sequence: number;
  /** 1 for the first attempt. */
  readonly attempt: number;
  /** An earlier attempt may have been delivered, and nobody knows. */
  readonly uncertain: boolean;
}

/** What may be delivered now. */
export interface TakenBatch {
  /** All of one rank; what others come after stands before them. */
  readonly entries: readonly Taken[];
  /** After how many milliseconds one that failed may be taken again, 1 or more, where any waits for that. */
  readonly wait?: number;
  /** Nothing is pending, in flight or not. */
  readonly done: boolean;
}
