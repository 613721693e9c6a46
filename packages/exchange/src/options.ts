import type { Issue } from '@santeparticipative/core';
import type { Clock } from './contracts/clock.js';
import type { Sink } from './contracts/sink.js';
import type { Source } from './contracts/source.js';
import type { Step } from './contracts/step.js';
import type { Progress } from './report.js';
import type { RetryPolicy } from './retry/retry-policy.js';

/** How an exchange is done, whatever it is of. */
export interface ExchangeSettings {
  /**
   * The folder of the outbox, where what is to be sent waits until it is. One for each sink: it remembers what that sink
   * has. `.santeparticipative/<hash of the sink's name and format>` in the working folder unless told.
   */
  readonly state?: string;
  /**
   * Nothing is written at the sink, and nothing is put into the outbox: the report says what would be.
   */
  readonly dryRun?: boolean;
  /**
   * All or nothing: where the source is cut, or anything in it is rejected, nothing is sent. The source is read twice.
   */
  readonly strict?: boolean;
  /** Reads the source from its beginning, whatever the last exchange read. */
  readonly fromTheBeginning?: boolean;
  /** Dead letters are tried again. */
  readonly retryDead?: boolean;
  readonly retry?: Partial<RetryPolicy>;
  /** Stops the exchange: what is left to send stays in the outbox. */
  readonly signal?: AbortSignal;
  /** Is told how far the exchange is, batch by batch. */
  readonly onProgress?: (progress: Progress) => void;
  /** Is told every issue of what is rejected or becomes a dead letter, as it comes. */
  readonly onIssue?: (issue: Issue) => void;
  /** The machine's unless told. */
  readonly clock?: Clock;
  /** A number from 0 up to 1, for the jitter of retries; `Math.random` unless told. */
  readonly random?: () => number;
}

/** What an exchange is of, when values go as they come. */
export interface DirectExchange<Value> extends ExchangeSettings {
  readonly from: Source<Value>;
  readonly to: Sink<Value>;
  readonly step?: Step<Value, Value>;
}

/** What an exchange is of, when a step changes one kind of value into another. */
export interface SteppedExchange<In, Out> extends ExchangeSettings {
  readonly from: Source<In>;
  readonly to: Sink<Out>;
  readonly step: Step<In, Out>;
}

const OPTIONS: Readonly<Record<keyof DirectExchange<unknown>, true>> = {
  from: true,
  to: true,
  step: true,
  state: true,
  dryRun: true,
  strict: true,
  fromTheBeginning: true,
  retryDead: true,
  retry: true,
  signal: true,
  onProgress: true,
  onIssue: true,
  clock: true,
  random: true,
};

/**
 * Refuses options that there are none of: where no compiler looks, a misspelt `dryRun` would send.
 *
 * @throws {TypeError} When an option is unknown. It is not repeated.
 */
export function refuseUnknownOptions(options: object): void {
  if (Object.keys(options).some((name) => !Object.hasOwn(OPTIONS, name))) {
    throw new TypeError('An option of the exchange is unknown. Nothing was sent.');
  }
}
