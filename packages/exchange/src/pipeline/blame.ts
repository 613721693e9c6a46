import type { RetryPolicy } from '../retry/retry-policy.js';

/**
 * Tells whether a delivery that failed once more is itself to blame, and becomes a dead letter: it had its attempts, and
 * the sink was there meanwhile, since other deliveries got through between its last two. When nothing else is left to
 * tell by, it has twice its attempts, over two exchanges at least.
 */
export class Blame {
  /** How many batches had got through when a delivery failed last. */
  readonly #seen = new Map<number, number>();

  constructor(readonly policy: RetryPolicy) {}

  /**
   * @param sequence The delivery.
   * @param attempt The attempt that failed.
   * @param successes How many batches have got through so far, in whole or in part.
   */
  failed(sequence: number, attempt: number, successes: number): boolean {
    const before = this.#seen.get(sequence);
    this.#seen.set(sequence, successes);
    const isThere = before !== undefined && successes > before;
    const { attempts } = this.policy;
    const isToBlame = (attempt >= attempts && isThere) || attempt >= 2 * attempts;
    if (isToBlame) this.settled(sequence);
    return isToBlame;
  }

  /** Nothing more is to be known of a delivery. */
  settled(sequence: number): void {
    this.#seen.delete(sequence);
  }
}
