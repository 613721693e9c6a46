import type { CivilDate, IndicatorResult, Issue } from '@santeparticipative/core';
import type { Completeness } from '../campaign/completeness.js';
import type { Interval } from '../statistics/interval.js';

/** A figure, and what its record does not hold of how it came about. */
export interface ComparedFigure {
  /** Declared or computed. */
  readonly result: IndicatorResult;
  /** The civil day on which the records were as they are: the period was not over when it is before its end. */
  readonly asOf?: CivilDate | undefined;
  /** Which structures it lacks, when it comes from a campaign. */
  readonly completeness?: Completeness | undefined;
}

/** How far a figure is from another, in the unit of their definition. For percentages, in points. */
export interface Difference {
  readonly value: number;
  /** For a proportion: the interval, at 95 %, in points. It takes the people of the two figures for different ones. */
  readonly interval?: Interval | undefined;
}

/** What two figures say of each other, and what forbids to say more. */
export interface Comparison {
  /** The second figure minus the first. Absent when a reason is an error. */
  readonly difference?: Difference | undefined;
  /** By how many percent of the first figure the second is above it. Absent when a reason is an error or a warning. */
  readonly growth?: number | undefined;
  /** An error: the figures cannot be compared. A warning: their difference is no growth. An information: to know. */
  readonly reasons: readonly Issue[];
}
