import type { Clock } from '../contracts/clock.js';

/** A clock for tests: its time goes by only when somebody sleeps, or when it is told to. */
export interface ManualClock extends Clock {
  /** Lets so many milliseconds go by: whoever sleeps until then wakes up. */
  advance(milliseconds: number): void;
  /** Every sleep that was asked for so far, in milliseconds. */
  readonly sleeps: readonly number[];
}

/** How a manual clock goes. */
export interface ManualClockOptions {
  /** The instant at which it begins, in milliseconds since 1970: 5 January 2026, 9:00 UTC unless told. */
  readonly start?: number;
  /**
   * - `at-once` (unless told): each turn of the event loop, who would wake up first does, and the time is then what it
   *   would be. Nobody waits, and the order is right.
   * - `until-advanced`: they sleep until `advance` is called.
   */
  readonly sleeping?: 'at-once' | 'until-advanced';
}

interface Sleeper {
  readonly until: number;
  wake(): void;
}

const START = Date.UTC(2026, 0, 5, 9);

/**
 * Makes a clock whose hours take no time. To be given wherever a {@link Clock} is asked for.
 *
 * A sleep of `at-once` ends before an answer comes over a network: where a time out is slept for, use `until-advanced`.
 *
 * @example
 * const clock = manualClock();
 * await clock.sleep(3_600_000);
 * clock.elapsed(); // 3600000
 */
export function manualClock(options: ManualClockOptions = {}): ManualClock {
  const { start = START, sleeping = 'at-once' } = options;
  const sleepers: Sleeper[] = [];
  const sleeps: number[] = [];
  let elapsed = 0;

  const leave = (sleeper: Sleeper): void => {
    const place = sleepers.indexOf(sleeper);
    if (place >= 0) sleepers.splice(place, 1);
  };
  const wakeFirst = (limit: number): boolean => {
    const [first] = sleepers.filter(({ until }) => until <= limit).sort(byTime);
    if (first === undefined) return false;
    leave(first);
    elapsed = Math.max(elapsed, first.until);
    first.wake();
    return true;
  };

  return {
    sleeps,
    now: () => start + elapsed,
    elapsed: () => elapsed,
    sleep: (milliseconds, signal) =>
      new Promise((resolve, reject) => {
        sleeps.push(milliseconds);
        if (signal?.aborted === true) return reject(signal.reason);
        const interrupt = (): void => {
          leave(sleeper);
          reject(signal?.reason);
        };
        const sleeper: Sleeper = {
          until: elapsed + Math.max(0, milliseconds),
          wake: () => {
            signal?.removeEventListener('abort', interrupt);
            resolve();
          },
        };
        signal?.addEventListener('abort', interrupt, { once: true });
        sleepers.push(sleeper);
        if (sleeping === 'at-once') setImmediate(() => wakeFirst(Number.POSITIVE_INFINITY));
      }),
    advance: (milliseconds) => {
      const until = elapsed + milliseconds;
      while (wakeFirst(until));
      elapsed = until;
    },
  };
}

function byTime(one: Sleeper, other: Sleeper): number {
  return one.until - other.until;
}
