import type { DistinctCount } from '../evaluation/cell.js';

function unionOf(counts: readonly DistinctCount[]): DistinctCount {
  const union = new Set(counts.flatMap(({ pseudonyms = [] }) => pseudonyms));
  return { atLeast: union.size, atMost: union.size, pseudonyms: [...union].sort() };
}

function boundsOf(counts: readonly DistinctCount[]): DistinctCount {
  const atLeast = counts.reduce((largest, count) => Math.max(largest, count.atLeast), 0);
  if (counts.some(({ atMost }) => atMost === undefined)) return { atLeast };
  return { atLeast, atMost: counts.reduce((sum, { atMost = 0 }) => sum + atMost, 0) };
}

/**
 * How many distinct people, or values, are behind several results together.
 *
 * Those who have a pseudonym of one shared scope are counted exactly, each once. Of the others, one may be in several
 * results: they are at least as many as in the largest, at most as many as in all together, and nothing bounds them
 * where nothing bounds one of the results.
 *
 * @param oneScope - False when the pseudonyms are of several scopes, and so tell nothing of each other.
 */
export function mergeDistinct(counts: readonly DistinctCount[], oneScope: boolean): DistinctCount {
  const somebody = counts.filter(({ atMost }) => atMost !== 0);
  const isNamed = ({ pseudonyms }: DistinctCount): boolean => oneScope && pseudonyms !== undefined;
  const named = somebody.filter(isNamed);
  const others = somebody.filter((count) => !isNamed(count));
  if (others.length === 0 && counts.some(isNamed)) return unionOf(named);
  return boundsOf(named.length > 0 ? [unionOf(named), ...others] : others);
}
