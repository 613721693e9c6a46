import type { IndicatorDefinition } from '@santeparticipative/core';
import type { Cell, PeopleCount } from '../evaluation/cell.js';

/** A figure of a cell that is published, and can therefore be subtracted from its total. */
export interface AdditiveFigure {
  readonly amount: (cell: Cell) => number;
  readonly people: (cell: Cell) => PeopleCount;
}

/** What a cell counts: its value when that adds up, else the number of things that its value rests on. */
export function sizeOf(cell: Cell, { measure }: IndicatorDefinition): number {
  if (measure.kind === 'count-distinct') return cell.distinct;
  return measure.kind === 'sum' ? cell.sum : cell.n;
}

/** The two sides of a proportion: its numerator, and what its denominator has beside it. */
export const sides: readonly AdditiveFigure[] = [
  { amount: (cell) => cell.numerator, people: (cell) => cell.numeratorPeople },
  { amount: (cell) => cell.n - cell.numerator, people: (cell) => cell.complementPeople },
];
