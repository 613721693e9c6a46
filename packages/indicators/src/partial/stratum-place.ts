import type { IndicatorDefinition } from '@santeparticipative/core';
import type { PartialStratum, StratumPlace } from '../evaluation/partial-result.js';

/** A stratum, without its cell. */
type Stratum = Omit<PartialStratum, 'cell'>;

/** The codes under which a stratum stands: one, or those that are crossed. */
export function placesOf({ dimension, code, crossed = [] }: Stratum): StratumPlace[] {
  return [{ dimension, code }, ...crossed];
}

/** What tells a stratum from every other of its result, whatever the order in which its dimensions are crossed. */
export function stratumKey(stratum: Stratum): string {
  const places = placesOf(stratum).map(({ dimension, code }) => `${dimension}=${code}`);
  return places.sort().join('&');
}

/**
 * Where the breakdown of a stratum stands in its definition: its dimensions in their order, then the crossings in
 * theirs. -1 when the definition has no such breakdown.
 */
export function breakdownOf(
  stratum: Stratum,
  { dimensions = [], crossings = [] }: IndicatorDefinition,
): number {
  const ids = placesOf(stratum).map(({ dimension }) => dimension);
  if (ids.length === 1) return dimensions.findIndex(({ id }) => id === stratum.dimension);
  const found = crossings.findIndex(
    (crossing) => crossing.length === ids.length && crossing.every((id) => ids.includes(id)),
  );
  return found === -1 ? -1 : dimensions.length + found;
}
