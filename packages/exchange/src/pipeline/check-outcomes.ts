import type { Outcome } from '../contracts/sink.js';

/**
 * The outcomes of a batch, one for each delivery: a sink that says more or fewer is wrong, and nobody can tell what it
 * delivered.
 *
 * @throws {RangeError} When there are not as many outcomes as deliveries: a mistake in the sink's code.
 */
export function checkOutcomes(outcomes: readonly Outcome[], count: number): readonly Outcome[] {
  if (outcomes.length === count) return outcomes;
  throw new RangeError(`The sink gave ${outcomes.length} outcomes of ${count} deliveries.`);
}
