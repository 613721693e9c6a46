import type { Plan } from '../plan/plan.js';
import type { Cell } from './cell.js';
import { evaluatePass, type PassResult } from './evaluate-pass.js';
import type { LinkedRecords } from './linked-records.js';
import type { PartialResult, PartialStratum } from './partial-result.js';
import { pseudonymsIn, type SharedScope } from './shared-scope.js';
import type { StratumTally } from './strata-tally.js';
import { Tally } from './tally.js';

type Strata = ReadonlyMap<string, StratumTally>;

/** The strata of one dimension or crossing, in the order of their codes. */
function stratumCells(
  main: Strata,
  numerator: Strata | undefined,
  cellOf: (main: Tally | undefined, numerator: Tally | undefined) => Cell,
): PartialStratum[] {
  return [...new Set([...main.keys(), ...(numerator?.keys() ?? [])])].sort().flatMap((key) => {
    const places = (main.get(key) ?? numerator?.get(key))?.places ?? [];
    const [first, ...crossed] = places;
    if (first === undefined) return [];
    const cell = cellOf(main.get(key)?.tally, numerator?.get(key)?.tally);
    return [{ ...first, ...(crossed.length > 0 && { crossed }), cell }];
  });
}

/** Evaluates a plan over the records that count. */
export function evaluatePlan(
  plan: Plan,
  linked: LinkedRecords,
  more: Pick<PartialResult, 'asOf'> & { readonly sharedScope?: SharedScope | undefined },
): PartialResult {
  const pseudonymsOf = pseudonymsIn(linked.people, more.sharedScope);
  const main = evaluatePass(plan.main, plan, linked);
  const numerator: PassResult | undefined =
    plan.numerator && evaluatePass(plan.numerator, plan, linked);

  function cellOf(of: Tally | undefined, numeratorOf: Tally | undefined): Cell {
    const cell = (of ?? new Tally(plan.main.observation)).cell(pseudonymsOf);
    if (plan.numerator === undefined) return cell;
    const tally = numeratorOf ?? new Tally(plan.numerator.observation);
    return { ...cell, of: tally.cell(pseudonymsOf) };
  }

  const passes = [plan.main, ...(plan.numerator === undefined ? [] : [plan.numerator])];
  const numeratorSplits = numerator?.strata.splits();
  return {
    kind: 'partial',
    definition: plan.definition,
    hash: plan.hash,
    period: plan.period,
    subject: [...new Set(passes.flatMap(({ base }) => [...linked.records.subjectOf(base)]))].sort(),
    exactness: 'exact',
    ...(more.asOf !== undefined && { asOf: more.asOf }),
    ...(more.sharedScope !== undefined && { sharedScope: more.sharedScope }),
    total: cellOf(main.total, numerator?.total),
    strata: main.strata
      .splits()
      .flatMap((split, index) => stratumCells(split, numeratorSplits?.[index], cellOf)),
    unplaced: main.unplaced,
    ...(numerator !== undefined && { unplacedNumerator: numerator.unplaced }),
  };
}
