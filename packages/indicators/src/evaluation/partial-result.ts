import type { DimensionId, Id, IndicatorDefinition } from '@santeparticipative/core';
import type { Cell } from './cell.js';
import type { EvaluationPeriod } from './evaluation-period.js';

/** The cell of one stratum. */
export interface PartialStratum {
  readonly dimension: DimensionId;
  readonly code: string;
  readonly cell: Cell;
}

/**
 * The result of an indicator before disclosure control. CONFIDENTIAL: it is personal data in all but name,
 * travels only to a named recipient over an authenticated channel, and is never published. {@link publish}
 * makes a release of it.
 */
export interface PartialResult {
  /** Tells a partial result from a release, so that neither passes for the other. */
  readonly kind: 'partial';
  readonly definition: IndicatorDefinition;
  /** {@link indicatorHash} of the definition. */
  readonly hash: string;
  readonly period: EvaluationPeriod;
  /** The structures whose activity the records tell, sorted. Two results with one in common overlap. */
  readonly subject: readonly Id[];
  readonly total: Cell;
  /** In the order of the definition's dimensions, then of the codes. */
  readonly strata: readonly PartialStratum[];
  /** Things of the population whose date is too loose, or missing, to place them in the period. They are not counted. */
  readonly unplaced: number;
}
