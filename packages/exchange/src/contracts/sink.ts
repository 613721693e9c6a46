import type { Issue } from '@santeparticipative/core';
import type { Clock } from './clock.js';
import type { Format } from './format.js';
import type { Memory, Remembered } from './memory.js';
import type { Origin } from './source.js';

/** What a sink can do. */
export interface SinkCapabilities {
  /**
   * - `each`: what was delivered stays, one batch after the other, as on a server. An outbox remembers it.
   * - `whole`: all is put in place at the end or not at all, as a file that replaces another.
   */
  readonly commits: 'each' | 'whole';
  /** True when it can say what a delivery would do without doing it. */
  readonly dryRun: boolean;
}

/** Something to deliver. */
export interface Delivery<Value> {
  /** Names the thing in the world: always the same for it, and never the same for another. */
  readonly id: string;
  readonly value: Value;
  /**
   * What the format of the sink wrote, where the value was in an outbox, and the value that it says. Who hands on another
   * value need not change it: it is not of that value, and says so.
   */
  readonly written?: { readonly value: Value; readonly text: string };
  readonly origin: Origin;
  /** The ids of the things that this value says are gone: what the sink holds of them goes with its delivery. */
  readonly removes: readonly string[];
  /** 1 for the first attempt. */
  readonly attempt: number;
  /**
   * True when an earlier attempt may have been delivered, and nobody knows: the sink finds out before it sends again
   * what is not safe to send twice.
   */
  readonly uncertain: boolean;
}

/**
 * What became of a delivery. Each holds for certain: a sink that does not know says `unknown`. What is to be remembered
 * is written with the outcome, whichever it is: parts of a thing may be there while the whole is not.
 */
export type Outcome = { readonly remember?: readonly Remembered[] } & (
  | {
      /**
       * It is there. `unchanged`: it was there before, and nothing was written. `superseded`: a later version of it is
       * there, and nothing was written.
       */
      readonly state: 'created' | 'updated' | 'deleted' | 'unchanged' | 'superseded';
    }
  | {
      /** It was refused, and would be again: it waits for a person. */
      readonly state: 'refused';
      readonly issues: readonly Issue[];
    }
  | {
      /**
       * `again`: it is not there, and may be tried again. `unknown`: it may be there or not; it is tried again, as
       * `uncertain`.
       */
      readonly state: 'again' | 'unknown';
      readonly issues: readonly Issue[];
      /** Milliseconds before which it is no use to try, where the sink says so. */
      readonly wait?: number;
      /** Nothing will get through until a person does something (a right is lacking): the exchange is to stop. */
      readonly stop?: true;
    }
);

/** What a sink may use. */
export interface SinkContext {
  readonly memory: Memory;
  readonly clock: Clock;
  /** A number from 0 up to 1, for the jitter of retries. */
  readonly random: () => number;
  readonly signal: AbortSignal;
  /** Nothing is to be written: outcomes are what they would be. */
  readonly dryRun: boolean;
}

/** A sink at work, during one exchange. */
export interface SinkSession<Value> {
  /** The most deliveries to hand over at a time, 1 at least. */
  readonly batchSize: number;
  /** The most batches to hand over at once, 1 at least. */
  readonly concurrency: number;
  /**
   * Delivers a batch: an outcome for each delivery, in their order. Two deliveries of one thing are never under way
   * together. It never throws on what a server or a disk does.
   */
  deliver(batch: readonly Delivery<Value>[]): Promise<readonly Outcome[]>;
  /**
   * True when the recipient answers at all. It is asked when nothing gets through and a delivery ends `unknown` time after
   * time, to tell a recipient that is out of reach from a delivery that it cannot take; without it, only other deliveries
   * that get through tell.
   */
  answers?(): Promise<boolean>;
  /** All was delivered: a sink that commits whole puts it in place. What goes wrong is issues, and nothing is there. */
  commit(): Promise<readonly Issue[]>;
  /** Ends the session, also after a failure: what was not committed goes, if the sink commits whole. */
  close(): Promise<void>;
}

/** A session, or why there is none: a server that does not answer, a folder that is not there. */
export type OpenedSink<Value> =
  | { readonly ok: true; readonly session: SinkSession<Value> }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Where values go. */
export interface Sink<Value> {
  /** Names the sink for people and for its outbox. It holds no secret and no query of an address. */
  readonly name: string;
  readonly format: Format<Value>;
  readonly capabilities: SinkCapabilities;
  /**
   * What is wrong with the sink that nobody has to be asked for, such as an address that is none. It is called before the
   * source is read, so that nothing is put into an outbox that cannot be delivered; nothing is sent.
   */
  check?(context: Pick<SinkContext, 'clock' | 'random' | 'signal'>): Promise<readonly Issue[]>;
  /** Begins a session. A server that does not answer, or a folder that is not there, is issues. */
  open(context: SinkContext): Promise<OpenedSink<Value>>;
}
