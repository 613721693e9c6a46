import type { AnyRecord, CivilDate, IndicatorDefinition } from '@santeparticipative/core';
import { compilePlan } from '../plan/compile-plan.js';
import { evaluatePlan } from './evaluate-plan.js';
import { type EvaluationPeriod, requireDay, requirePeriod } from './evaluation-period.js';
import { keepRecord } from './kept/kept-record.js';
import { KeptRecords } from './kept/kept-records.js';
import { neededBy } from './kept/needed.js';
import { LinkedRecords } from './linked-records.js';
import type { PartialResult } from './partial-result.js';
import type { Sender } from './sender.js';
import type { SharedScope } from './shared-scope.js';

/** What an evaluation is told. */
export interface EvaluationOptions {
  readonly period: EvaluationPeriod;
  /** The civil day, in Europe/Paris, on which the records are as they are: where it is before the period's end, that is not over. */
  readonly asOf?: CivilDate | undefined;
  /**
   * The scope that the structures share. Where everybody behind a cell has a pseudonym of it, the cell holds these,
   * so that a merge counts nobody twice. Without it, results hold no pseudonyms.
   */
  readonly sharedScope?: SharedScope | undefined;
  /** Who sends the results, when they are to be added up with those of others. Their subject is then who sends. */
  readonly sender?: Sender | undefined;
}

/** An evaluation under way. */
export interface Evaluation {
  /**
   * Takes a checked record, in any order. What is kept of it is small: what the definitions read, its links, and,
   * whatever its type, its id with the number and the moment of its latest version, for any record may replace
   * another.
   */
  add(record: AnyRecord): void;
  /** The results over all the records so far, one for each definition that is computed, in their order. */
  end(): PartialResult[];
}

/**
 * Starts an evaluation to which records are added one by one. Definitions of declared figures are left out:
 * nothing computes them.
 *
 * Only active records count, in their latest version; a record that a tombstone targets, or that an active
 * record replaces, does not; persons and structures that `merge` records join count as one. `History` of the
 * core package has the precise rules. The results are those of the current view (`currentRecords`), in which a
 * merged record is left out, but for three cases:
 *
 * - Of merged persons, what each of their records tells of home and gender is heard; the view knows only what
 *   the record that is kept tells.
 * - Of two contents that claim to be one version of a record, each takes one, always the same, but not by the
 *   same order.
 * - A definition that counts the items of a list of references (`unnest`), or reads `meta.replaces`, has them as
 *   they were recorded: a person who is in a list under two ids counts twice there.
 *
 * Throws a `RangeError` when the period or the day is not one, when a definition cannot be computed (see
 * {@link compilePlan}), and at the end when a sum is beyond what a JSON number holds exactly.
 *
 * @example
 * const evaluation = createEvaluation(catalogue, { period: { start: '2025-01-01', end: '2025-12-31' } });
 * for await (const record of records) evaluation.add(record);
 * const partials = evaluation.end();
 */
export function createEvaluation(
  definitions: readonly IndicatorDefinition[],
  { period, asOf, sharedScope, sender }: EvaluationOptions,
): Evaluation {
  requirePeriod(period);
  if (asOf !== undefined) requireDay(asOf);
  const plans = definitions
    .filter(({ measure }) => measure.kind !== 'declared')
    .map((definition) => compilePlan(definition, period));
  const needs = neededBy(plans, sharedScope !== undefined);
  const records = new KeptRecords();
  return {
    add(record) {
      // Whatever its type, a record may replace one that counts, or take back that it did.
      records.add(record, keepRecord(record, needs));
    },
    end() {
      const linked = new LinkedRecords(records.counting(), records.history, period, sender);
      return plans.map((plan) => evaluatePlan(plan, linked, { asOf, sharedScope }));
    },
  };
}

/**
 * Evaluates definitions over records, in any order. The reference that every other engine must equal.
 * See {@link createEvaluation} for what counts, and for records too many to hold.
 *
 * @example
 * const partials = evaluate(catalogue, dataset.records, { period: { start: '2025-01-01', end: '2025-12-31' } });
 */
export function evaluate(
  definitions: readonly IndicatorDefinition[],
  records: Iterable<AnyRecord>,
  options: EvaluationOptions,
): PartialResult[] {
  const evaluation = createEvaluation(definitions, options);
  for (const record of records) evaluation.add(record);
  return evaluation.end();
}
