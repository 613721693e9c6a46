/**
 * A number of distinct things of which bounds are known. It is exact where both are equal.
 *
 * Distinct people are counted by their ids. Where only numbers are known, not who is behind them, `atLeast` is the
 * people who have an id, or the largest number met at once (in one session, in one group), whichever is more; and
 * nothing is known of how many they are at most. Where results of several structures are merged, one person may be
 * in several: at least as many as in the largest, at most as many as in all together.
 */
export interface DistinctCount {
  readonly atLeast: number;
  /** Absent when nothing bounds it. */
  readonly atMost?: number | undefined;
  /**
   * The distinct things themselves, sorted, each as a pseudonym of one shared scope: so that merging stays exact.
   * Only where the structures share one.
   */
  readonly pseudonyms?: readonly string[] | undefined;
}

/** True when the number is known. */
export function isExact({ atLeast, atMost }: DistinctCount): boolean {
  return atLeast === atMost;
}

/**
 * What is known of one cell before it is cleared for publication: integers, all of which merge exactly by
 * addition, but for the largest and the distinct numbers. What the measure does not use is 0, empty or absent.
 */
export interface Cell {
  /** Things counted: those of the population that have a value, where the measure needs one. A proportion's denominator. */
  readonly n: number;
  /** Those of a proportion's numerator. */
  readonly numerator: number;
  readonly sum: number;
  /** The largest value, for the measure `max`. Absent when nothing is counted. */
  readonly max?: number | undefined;
  /** How many things have each value, by ascending value. A median is exact from it, and stays so after a merge. */
  readonly histogram: readonly (readonly [value: number, things: number])[];
  /** Distinct values of the field that a `count-distinct` counts. */
  readonly distinct: DistinctCount;
  /** Distinct people behind the things counted. */
  readonly people: DistinctCount;
  /** Distinct people behind a proportion's numerator. */
  readonly numeratorPeople: DistinctCount;
  /** Distinct people behind those of a proportion's denominator that are not in its numerator. */
  readonly complementPeople: DistinctCount;
  /** Of a ratio, its numerator: what stands above is then its denominator. */
  readonly of?: Cell | undefined;
}
