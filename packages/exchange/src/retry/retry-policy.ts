/** How often, and how soon, what failed is tried again. Times are in milliseconds. */
export interface RetryPolicy {
  /** The most attempts, the first one included. */
  readonly attempts: number;
  /** The longest wait before the second attempt; it doubles with each that follows. */
  readonly base: number;
  /** The longest wait of all, and the most that is believed when a server says how long to wait. */
  readonly cap: number;
  /** The longest time from the first attempt to the last. */
  readonly deadline: number;
}

/** Eight attempts within ten minutes: what gets over a server that restarts. */
export const defaultRetryPolicy: RetryPolicy = {
  attempts: 8,
  base: 500,
  cap: 60_000,
  deadline: 600_000,
};

/**
 * How long to wait after an attempt that failed, in milliseconds: anything from 0 up to a bound that doubles each time.
 * Those who failed together do not come back together.
 *
 * Source: "full jitter" in M. Brooker, Exponential Backoff And Jitter, AWS Architecture Blog, 2015.
 *
 * @param attempt The attempt that failed, the first being 1.
 * @param random A number from 0 up to 1.
 */
export function backoff(attempt: number, { base, cap }: RetryPolicy, random: () => number): number {
  return Math.floor(random() * Math.min(cap, base * 2 ** (attempt - 1)));
}
