/** Why something was not sent, though nothing is wrong with it. */
export const skipReasons = [
  /** The sink has it already. */
  'unchanged',
  /** A later version of it came, or is there. */
  'superseded',
  /** A tombstone took it away. */
  'withdrawn',
  /** The same content was waiting already. */
  'waiting',
  /** A step left it out. */
  'left-out',
] as const;

/** Why something was not sent, though nothing is wrong with it. */
export type SkipReason = (typeof skipReasons)[number];

/**
 * Where everything went that an exchange had to do with. Each thing is counted once:
 * `input = created + updated + deleted + skipped + rejected + dead + pending`.
 */
export interface Ledger {
  /** What the source gave, one for each value that the steps made of it, and what was waiting before. */
  readonly input: number;
  /** Of the input, what was waiting in the outbox when the exchange began. */
  readonly carried: number;
  readonly created: number;
  readonly updated: number;
  /** What was taken away at the sink. */
  readonly deleted: number;
  readonly skipped: number;
  /** Of what was skipped, why. They add up to it. */
  readonly skippedFor: Readonly<Record<SkipReason, number>>;
  /** What the source could not read or a step refused: it never reached the outbox. */
  readonly rejected: number;
  /** What waits for a person, in the dead letters. */
  readonly dead: number;
  /** What is still to be sent. */
  readonly pending: number;
}

/**
 * True when everything that came in is accounted for, once.
 *
 * @example
 * if (!isBalanced(report.ledger)) throw new Error('The ledger does not balance.');
 */
export function isBalanced(ledger: Ledger): boolean {
  const { input, created, updated, deleted, skipped, skippedFor, rejected, dead, pending } = ledger;
  const reasons = skipReasons.reduce((sum, reason) => sum + skippedFor[reason], 0);
  return (
    input === created + updated + deleted + skipped + rejected + dead + pending &&
    skipped === reasons
  );
}

/** True when nothing is left to do: nothing rejected, dead or pending. */
export function isComplete({ rejected, dead, pending }: Ledger): boolean {
  return rejected === 0 && dead === 0 && pending === 0;
}
