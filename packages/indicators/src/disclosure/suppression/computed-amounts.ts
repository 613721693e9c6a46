import type { Amount, IndicatorDefinition } from '@santeparticipative/core';
import { type Cell, type DistinctCount, isExact } from '../../evaluation/cell.js';
import { valueContext } from '../../evaluation/cell-value.js';
import type { PartialResult } from '../../evaluation/partial-result.js';
import { type AmountKind, amountKinds } from '../table/amount-kinds.js';
import type { CellAmount, ResultFigures } from '../table/result-figures.js';

/** An amount of a cell as it was computed, and the people behind it. */
export interface ComputedAmount extends CellAmount {
  readonly value: number;
  readonly people: DistinctCount;
}

const nobody: DistinctCount = { atLeast: 0, atMost: 0 };

/** True when it is known that nobody is behind an amount. */
export function isNobody(people: DistinctCount): boolean {
  return isExact(people) && people.atLeast === 0;
}

function distinctNumber({ atLeast, atMost }: DistinctCount): number {
  return atMost ?? atLeast;
}

function amountOf(cell: Cell | undefined, { kind }: Amount): number {
  if (cell === undefined) return 0;
  if (kind === 'count') return cell.n;
  return kind === 'sum' ? cell.sum : distinctNumber(cell.distinct);
}

function othersOf(cell: Cell, whole: Cell): Pick<ComputedAmount, 'value' | 'people'> {
  const value = whole.n - cell.n;
  const atLeast = Math.max(0, whole.people.atLeast - (cell.people.atMost ?? whole.people.atLeast));
  return { value, people: value === 0 ? nobody : { atLeast } };
}

function read(
  { name }: AmountKind,
  cell: Cell,
  whole: Cell,
  { measure }: IndicatorDefinition,
): Pick<ComputedAmount, 'value' | 'people'> {
  const { people } = cell;
  switch (name) {
    case 'things':
      return { value: cell.n, people };
    case 'numerator':
      return { value: cell.numerator, people: cell.numeratorPeople };
    case 'complement':
      return { value: cell.n - cell.numerator, people: cell.complementPeople };
    case 'others':
      return othersOf(cell, whole);
    case 'distinct':
      return { value: distinctNumber(cell.distinct), people };
    case 'sum':
      return { value: cell.sum, people };
    case 'to':
      return { value: measure.kind === 'ratio' ? amountOf(cell, measure.to) : 0, people };
    case 'of': {
      const value = measure.kind === 'ratio' ? amountOf(cell.of, measure.of.measure) : 0;
      return { value, people: cell.of?.people ?? nobody };
    }
    case 'rest': {
      if (measure.kind !== 'ratio') return { value: 0, people: nobody };
      const value = amountOf(cell, measure.to) - amountOf(cell.of, measure.of.measure);
      // Who is in one and not in the other is not known: as many people as things.
      return { value, people: { atLeast: Math.max(0, value), atMost: Math.max(0, value) } };
    }
  }
}

/** What a partial result counts, cell by cell. */
export function computedFigures(
  partial: PartialResult,
  counted: ResultFigures['counted'],
): ResultFigures<ComputedAmount> {
  const { definition, period, subject, total, strata } = partial;
  const kindsAt = amountKinds(definition);
  const amounts = (kinds: readonly AmountKind[], cell: Cell, whole: Cell): ComputedAmount[] =>
    kinds.map((kind) => ({ kind, ...read(kind, cell, whole, definition) }));
  return {
    definition,
    counted,
    period,
    subject,
    total: amounts(kindsAt([]), total, total),
    strata: strata.map((stratum) => {
      const { dimension, code, crossed = [], cell } = stratum;
      const places = [{ dimension, code }, ...crossed];
      const whole = valueContext(partial, stratum).total ?? total;
      return { places, amounts: amounts(kindsAt(places), cell, whole) };
    }),
  };
}
