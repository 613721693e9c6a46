import { backoff, type RetryPolicy } from '../retry/retry-policy.js';

/**
 * Tells a sink that is out of reach from a delivery that fails by itself. While nothing at all gets through, everybody
 * waits, longer each time, and no delivery is to blame; after the policy's attempts, or its deadline, the exchange stops
 * and keeps what is left.
 */
export class Outage {
  #failures = 0;
  #since = 0;
  #until = 0;
  #successes = 0;

  constructor(
    readonly policy: RetryPolicy,
    readonly random: () => number,
  ) {}

  /** How many batches got through, in whole or in part: that the sink is there. */
  get successes(): number {
    return this.#successes;
  }

  /** Something got through. */
  through(): void {
    this.#successes += 1;
    this.#failures = 0;
    this.#until = 0;
  }

  /** Nothing of a batch got through, which was handed over at `started`; times are those of `Clock.elapsed`. */
  failed(started: number, now: number, wait: number | undefined): void {
    // Those who were under way together failed together: they count once.
    if (this.#failures > 0 && started < this.#until) return;
    if (this.#failures === 0) this.#since = now;
    this.#failures += 1;
    this.#until = now + Math.max(wait ?? 0, backoff(this.#failures, this.policy, this.random));
  }

  /** How many milliseconds nothing is to be sent. */
  pause(now: number): number {
    return this.#failures === 0 ? 0 : Math.max(0, this.#until - now);
  }

  /** True when it has lasted too long to wait. */
  isOver(now: number): boolean {
    return (
      this.#failures >= this.policy.attempts ||
      (this.#failures > 0 && now - this.#since >= this.policy.deadline)
    );
  }
}
