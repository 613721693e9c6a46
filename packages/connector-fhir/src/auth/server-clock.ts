import type { Clock } from '@santeparticipative/exchange';

/** The clock of a server, as far as its header `Date` tells it. Until it does, it is taken to go as ours. */
export class ServerClock {
  /** How many milliseconds it is ahead of ours. */
  ahead = 0;

  constructor(readonly clock: Clock) {}

  now(): number {
    return this.clock.now() + this.ahead;
  }

  learn(date: number | undefined): void {
    if (date !== undefined) this.ahead = date - this.clock.now();
  }
}
