import type { DistinctCount } from '../../evaluation/cell.js';
import type { Table } from '../table/table.js';

/** Figures that are hidden together or not at all: those of one cell of a result, and of the cells that share one. */
export interface MaskGroup {
  readonly key: string;
  /** What a reader loses when it is hidden. */
  readonly loss: number;
  /** True when it is hidden whatever the others are. */
  readonly hidden: boolean;
  /** False when it must be shown: nobody is in it, or it is a total. */
  readonly mayBeHidden: boolean;
}

/** What stands behind a cell of a table. */
export interface CellOwner {
  /** The group that shows it; `unknown` when nothing does, `known` when an earlier release did. */
  readonly group: number | 'unknown' | 'known';
  readonly people: DistinctCount | undefined;
  /** The cells among which people are counted: those of one amount of a result, in one breakdown. */
  readonly breakdown: number;
}

/** Which figures of a table may be hidden, so that those that must be are protected. */
export interface MaskChoice {
  readonly table: Table;
  readonly owners: readonly CellOwner[];
  readonly groups: readonly MaskGroup[];
  /** By how much the people of the cells of a breakdown exceed those of its total, one person being in several. */
  readonly overlaps: readonly number[];
  readonly threshold: number;
}
