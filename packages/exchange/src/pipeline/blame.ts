import type { RetryPolicy } from '../retry/retry-policy.js';

/**
 * Tells whether a delivery that failed once more is itself to blame, and becomes a dead letter: it had its attempts, and
 * the sink was there meanwhile: other deliveries got through between its last two, or the recipient answers when it is
 * asked. Otherwise nobody can tell, and it stays pending.
 */
export class Blame {
  /** How many batches had got through when a delivery failed last. */
  readonly #seen = new Map<number, number>();

  constructor(readonly policy: RetryPolicy) {}

  /**
   * @param sequence The delivery.
   * @param attempt The attempt that failed.
   * @param successes How many batches have got through so far, in whole or in part.
   * @param answers Whether the recipient answers.
   */
  failed(sequence: number, attempt: number, successes: number, answers: boolean): boolean {
    const before = this.#seen.get(sequence);
    this.#seen.set(sequence, successes);
    const isThere = answers || (before !== undefined && successes > before);
    const isToBlame = attempt >= this.policy.attempts && isThere;
    if (isToBlame) this.settled(sequence);
    return isToBlame;
  }

  /** Nothing more is to be known of a delivery. */
  settled(sequence: number): void {
    this.#seen.delete(sequence);
  }
}
