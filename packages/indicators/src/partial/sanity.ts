import { type IndicatorDefinition, type Issue, shapeIssue } from '@santeparticipative/core';
import { indicatorHash } from '../definitions/indicator-hash.js';
import type { Cell, DistinctCount } from '../evaluation/cell.js';
import type { PartialResult } from '../evaluation/partial-result.js';
import { type PartialRule, partialIssue } from './messages.js';
import { breakdownOf, stratumKey } from './stratum-place.js';

type MeasureKind = IndicatorDefinition['measure']['kind'];

/** True when each item is before the next, so that none is there twice. */
function isAscending<Value extends string | number>(values: readonly Value[]): boolean {
  return values.every((value, index) => {
    const next = values[index + 1];
    return next === undefined || value < next;
  });
}

function areBounds({ atLeast, atMost, pseudonyms }: DistinctCount, most: number): boolean {
  if (atLeast > (atMost ?? Number.POSITIVE_INFINITY) || atLeast > most) return false;
  if (pseudonyms === undefined) return true;
  return pseudonyms.length === atLeast && atLeast === atMost && isAscending(pseudonyms);
}

/** Whoever is behind a part is behind the whole, and nobody is behind nothing. */
function agreeOnPeople({ n, people, distinct, numeratorPeople, complementPeople }: Cell): boolean {
  const nobodyBehindNothing = n > 0 ? Number.POSITIVE_INFINITY : 0;
  return (
    areBounds(people, nobodyBehindNothing) &&
    areBounds(distinct, n) &&
    areBounds(numeratorPeople, people.atLeast) &&
    areBounds(complementPeople, people.atLeast)
  );
}

function isHistogramOf({ n, histogram }: Cell, kind: MeasureKind): boolean {
  if (histogram.length === 0) return n === 0 || (kind !== 'median' && kind !== 'quantile');
  const things = histogram.reduce((sum, [, count]) => sum + count, 0);
  return things === n && isAscending(histogram.map(([value]) => value));
}

function isMaxOf({ n, max }: Cell, kind: MeasureKind): boolean {
  return (max !== undefined) === (kind === 'max' && n > 0);
}

function* brokenBy(cell: Cell, kind: MeasureKind): Generator<PartialRule> {
  if (cell.numerator > (kind === 'proportion' ? cell.n : 0)) yield 'partial.numerator';
  if (!isHistogramOf(cell, kind)) yield 'partial.histogram';
  if (!isMaxOf(cell, kind)) yield 'partial.max';
  if (!agreeOnPeople(cell)) yield 'partial.bounds';
}

function* cellIssues(cell: Cell, kind: MeasureKind, path: string): Generator<Issue> {
  for (const rule of brokenBy(cell, kind)) yield partialIssue(rule, path);
  if ((cell.of !== undefined) !== (kind === 'ratio')) yield partialIssue('partial.ratio', path);
  else if (cell.of !== undefined) {
    for (const rule of brokenBy(cell.of, 'count')) yield partialIssue(rule, `${path}/of`);
  }
}

/** What adds up over the strata of a partition. What a ratio divides may overlap: it can be of other records. */
function amountsOf({ n, numerator, sum }: Cell): readonly number[] {
  return [n, numerator, sum];
}

function isAboveTotal(cell: Cell, total: Cell): boolean {
  return (
    cell.n > total.n || cell.numerator > total.numerator || (cell.of?.n ?? 0) > (total.of?.n ?? 0)
  );
}

/** A crossing is of partitions only, or its strata do not add up either. */
function partitionsOf({ dimensions = [], crossings = [] }: IndicatorDefinition): boolean[] {
  const partitions = new Set(dimensions.filter(({ partition }) => partition).map(({ id }) => id));
  return [...dimensions.map(({ id }) => [id]), ...crossings].map((ids) =>
    ids.every((id) => partitions.has(id)),
  );
}

function* strataIssues({ definition, strata, total }: PartialResult): Generator<Issue> {
  const partitions = partitionsOf(definition);
  const sums = partitions.map(() => amountsOf(total).map(() => 0));
  const keys = new Set<string>();
  for (const [index, stratum] of strata.entries()) {
    const path = `/strata/${index}`;
    const sum = sums[breakdownOf(stratum, definition)];
    const key = stratumKey(stratum);
    if (sum === undefined || keys.has(key)) {
      yield partialIssue('partial.stratum', path);
      continue;
    }
    keys.add(key);
    for (const [place, amount] of amountsOf(stratum.cell).entries()) {
      sum[place] = (sum[place] ?? 0) + amount;
    }
    if (isAboveTotal(stratum.cell, total)) yield partialIssue('partial.stratum-above-total', path);
    yield* cellIssues(stratum.cell, definition.measure.kind, `${path}/cell`);
  }
  const whole = amountsOf(total);
  for (const [breakdown, sum] of sums.entries()) {
    if (partitions[breakdown] !== true) continue;
    if (sum.some((amount, place) => amount !== whole[place])) {
      yield partialIssue('partial.strata-sum', '/strata');
    }
  }
}

/** Pseudonyms whose scope is not said could be united with those of another. */
function hasPseudonyms({ distinct, people, numeratorPeople, complementPeople, of }: Cell): boolean {
  return (
    [distinct, people, numeratorPeople, complementPeople].some(
      ({ pseudonyms }) => pseudonyms !== undefined,
    ) ||
    (of !== undefined && hasPseudonyms(of))
  );
}

/** What cannot be true of a partial result that has the right shape, whoever computed it. */
export function* sanityIssues(partial: PartialResult): Generator<Issue> {
  const { definition, hash, period, subject, total, unplacedNumerator } = partial;
  const { kind } = definition.measure;
  if (kind === 'declared') yield partialIssue('partial.declared', '/definition/measure');
  if (hash !== indicatorHash(definition)) yield partialIssue('partial.hash', '/hash');
  if (period.end < period.start) yield shapeIssue('time.end-before-start', '/period/end');
  if (!isAscending(subject)) yield partialIssue('partial.subject-order', '/subject');
  if (unplacedNumerator !== undefined && kind !== 'ratio') {
    yield partialIssue('partial.ratio', '/unplacedNumerator');
  }
  if (
    partial.sharedScope === undefined &&
    [total, ...partial.strata.map(({ cell }) => cell)].some(hasPseudonyms)
  ) {
    yield partialIssue('partial.scope', '/sharedScope');
  }
  yield* cellIssues(total, kind, '/total');
  yield* strataIssues(partial);
}
