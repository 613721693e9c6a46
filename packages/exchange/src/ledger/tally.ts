import { type Ledger, type SkipReason, skipReasons } from './ledger.js';

/** What is counted one by one. What is pending is not: it is counted in the outbox itself, so that the two must agree. */
export type Counted = 'created' | 'updated' | 'deleted' | 'rejected' | 'dead';

/** Counts where things went, as they go. */
export class Tally {
  #input = 0;
  #carried = 0;
  readonly #counted: Record<Counted, number> = {
    created: 0,
    updated: 0,
    deleted: 0,
    rejected: 0,
    dead: 0,
  };
  readonly #skipped: Record<SkipReason, number> = {
    unchanged: 0,
    superseded: 0,
    withdrawn: 0,
    waiting: 0,
    'left-out': 0,
  };

  /** Something came from the source. */
  came(): void {
    this.#input += 1;
  }

  /** So much was waiting when the exchange began. */
  carriedOver(count: number): void {
    this.#input += count;
    this.#carried += count;
  }

  count(what: Counted, times = 1): void {
    this.#counted[what] += times;
  }

  skip(reason: SkipReason, times = 1): void {
    this.#skipped[reason] += times;
  }

  /** The ledger, with so much left to send. */
  ledger(pending: number): Ledger {
    return {
      input: this.#input,
      carried: this.#carried,
      ...this.#counted,
      skipped: skipReasons.reduce((sum, reason) => sum + this.#skipped[reason], 0),
      skippedFor: { ...this.#skipped },
      pending,
    };
  }

  /** The ledger where what is left to send is taken to be what nobody accounted for: while an exchange is under way. */
  underway(): Ledger {
    const { input, ...settled } = this.ledger(0);
    const { created, updated, deleted, skipped, rejected, dead } = settled;
    return {
      ...settled,
      input,
      pending: input - created - updated - deleted - skipped - rejected - dead,
    };
  }
}
