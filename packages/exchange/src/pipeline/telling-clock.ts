import type { Clock } from '../contracts/clock.js';

/** What people notice, in milliseconds. */
const NOTICEABLE = 500;

/** A clock that tells of each wait that people notice: whoever waits, whether a source, the pipeline or a sink. */
export function tellingClock(clock: Clock, tell: (milliseconds: number) => void): Clock {
  return {
    now: () => clock.now(),
    elapsed: () => clock.elapsed(),
    sleep: (milliseconds, signal) => {
      if (milliseconds >= NOTICEABLE) tell(milliseconds);
      return clock.sleep(milliseconds, signal);
    },
  };
}
