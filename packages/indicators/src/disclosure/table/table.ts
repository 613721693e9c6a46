/** One figure of a table: an integer that is shown, or that a reader tries to find. */
export interface TableCell {
  /** Tells cells apart, and puts them in an order that does not depend on how they were given. */
  readonly key: string;
  /** The figure, in its smallest unit. Absent when nobody gave it. */
  readonly value?: number | undefined;
  /** The least that a reader knows it to be: 1 where zeros are always shown, else 0. */
  readonly least: 0 | 1;
  /** How many make one of the unit that is read: 60 for minutes that are shown as hours. */
  readonly unit: number;
  /** True when a reader may find that it is 0: as where a proportion of 0 % may be published. */
  readonly mayBeZero: boolean;
  /** True when it is only read rounded: minutes, as tenths of an hour. What rounded figures add up to is not exact. */
  readonly rounded?: true | undefined;
  /**
   * True for what no result shows, and that a reader may find when it is large enough: what is left of one release
   * when another is subtracted.
   */
  readonly unpublished?: true;
}

/**
 * True when two figures read the same: rounded ones to a tenth of their unit. What a reader knows of an earlier release
 * is what was read.
 */
export function readsTheSame(
  { unit, rounded }: Pick<TableCell, 'unit' | 'rounded'>,
  first: number,
  second: number,
): boolean {
  const read = (value: number) => (rounded ? Math.round((10 * value) / unit) : value);
  return read(first) === read(second);
}

/** Cells that add up to another one, by their places in {@link Table.cells}. */
export interface Relation {
  readonly whole: number;
  readonly parts: readonly number[];
  /** True when what is counted may be in several parts, which then add up to the whole or to more. */
  readonly overlapping?: true;
}

/**
 * Figures and the sums that tie them. Dimensions, crossings, months in quarters, both sides of a proportion, and two
 * releases of the same figures all become this, so that hiding and attacking are each written once.
 */
export interface Table {
  readonly cells: readonly TableCell[];
  readonly relations: readonly Relation[];
}
