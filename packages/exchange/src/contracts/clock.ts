/**
 * Time, as an exchange sees it. Given from outside, so that a test of a storm that lasts an hour takes no time, and so
 * that no part of an exchange reads the machine's clock behind its back.
 */
export interface Clock {
  /** The instant, in milliseconds since 1970 in UTC. It may jump: use it to write when something was, not how long. */
  now(): number;
  /** Milliseconds since any fixed moment, which never go back: to tell how long something takes. */
  elapsed(): number;
  /** Waits so many milliseconds; rejects with the signal's reason when it is aborted meanwhile. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}
