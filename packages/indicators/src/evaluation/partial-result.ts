import type { CivilDate, DimensionId, Id, IndicatorDefinition } from '@santeparticipative/core';
import type { Cell } from './cell.js';
import type { EvaluationPeriod } from './evaluation-period.js';
import type { SharedScope } from './shared-scope.js';

/** A code of a dimension. */
export interface StratumPlace {
  readonly dimension: DimensionId;
  readonly code: string;
}

/** The cell of one stratum: of one code, or of codes of several dimensions that are crossed. */
export interface PartialStratum extends StratumPlace {
  /** The other dimensions, where several are crossed. */
  readonly crossed?: readonly StratumPlace[] | undefined;
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
  /** Whether every figure is what the definition says, or an engine came near it. Ours are exact. */
  readonly exactness: 'exact' | 'approximate';
  /** The civil day, in Europe/Paris, on which the records were as they are. The period is not over when it is before its end. */
  readonly asOf?: CivilDate | undefined;
  /** The scope of the pseudonyms in cells. Those of two results may be united where both name the same. */
  readonly sharedScope?: SharedScope | undefined;
  readonly total: Cell;
  /** In the order of the definition's dimensions, then of the codes; then those of the crossings, in their order. */
  readonly strata: readonly PartialStratum[];
  /** Things of the population whose date is too loose, or missing, to place them in the period. They are not counted. */
  readonly unplaced: number;
  /** The same of a ratio's numerator. */
  readonly unplacedNumerator?: number | undefined;
}
