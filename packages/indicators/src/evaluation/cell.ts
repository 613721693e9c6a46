/** A number of distinct people. */
export interface PeopleCount {
  /**
   * How many they are. Where only numbers are known, not who is behind them, it is a lower bound: the people
   * who have an id, or the largest number met at once (in one session, in one group), whichever is more.
   */
  readonly atLeast: number;
  /** True when every one of them has an id, so that `atLeast` is their number. */
  readonly exact: boolean;
}

/**
 * What is known of one cell before it is cleared for publication: integers, all of which merge exactly by
 * addition, but for the distinct numbers. What the measure does not use is 0 or empty.
 */
export interface Cell {
  /** Things counted: those of the population that have a value, where the measure needs one. A proportion's denominator. */
  readonly n: number;
  /** Those of a proportion's numerator. */
  readonly numerator: number;
  readonly sum: number;
  /** How many things have each value, by ascending value. A median is exact from it, and stays so after a merge. */
  readonly histogram: readonly (readonly [value: number, things: number])[];
  /** Distinct values of the field that a `count-distinct` counts. */
  readonly distinct: number;
  /** Distinct people behind the things counted. */
  readonly people: PeopleCount;
  /** Distinct people behind a proportion's numerator. */
  readonly numeratorPeople: PeopleCount;
  /** Distinct people behind those of a proportion's denominator that are not in its numerator. */
  readonly complementPeople: PeopleCount;
}
