import type { IndicatorDefinition } from '@santeparticipative/core';
import type { EvaluationPeriod } from '../../evaluation/evaluation-period.js';
import type { StratumPlace } from '../../evaluation/partial-result.js';
import type { AmountKind } from './amount-kinds.js';

/** An amount of a cell: as computed, or as a reader sees it. */
export interface CellAmount {
  readonly kind: AmountKind;
  /** Absent when it is not seen. */
  readonly value: number | undefined;
}

/** The amounts of a stratum, and where it stands: in one dimension, or in several that are crossed. */
export interface StratumAmounts<Amount extends CellAmount> {
  readonly places: readonly StratumPlace[];
  readonly amounts: readonly Amount[];
}

/** What a result counts, cell by cell. */
export interface ResultFigures<Amount extends CellAmount = CellAmount> {
  readonly definition: IndicatorDefinition;
  /** What the amount of each name counts: see {@link countedBy}. */
  readonly counted: (name: AmountKind['name']) => string;
  readonly period: EvaluationPeriod;
  /** The structures whose activity it tells. */
  readonly subject: readonly string[];
  readonly total: readonly Amount[];
  readonly strata: readonly StratumAmounts<Amount>[];
}
