import type { IndicatorDefinition } from '@santeparticipative/core';
import type { Cell, PeopleCount } from '../evaluation/cell.js';
import { type AdditiveFigure, sides, sizeOf } from './additive-figures.js';
import { NARROWEST_INTERVAL } from './threshold.js';

/** The cells of one dimension, those hidden and those shown, and their total. */
export interface Division {
  readonly total: Cell;
  readonly hidden: readonly Cell[];
  readonly shown: readonly Cell[];
}

function add(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/**
 * How many distinct people, at least, stand behind the hidden cells together. One person may be behind several
 * cells, so their numbers do not add up; but whoever is in no shown cell must be in a hidden one.
 */
function peopleTogether(
  { total, hidden, shown }: Division,
  peopleOf: (cell: Cell) => PeopleCount,
): number {
  const largest = Math.max(0, ...hidden.map((cell) => peopleOf(cell).atLeast));
  if (!shown.every((cell) => peopleOf(cell).exact)) return largest;
  return Math.max(
    largest,
    peopleOf(total).atLeast - add(shown.map((cell) => peopleOf(cell).atLeast)),
  );
}

function isSideSafe(division: Division, side: AdditiveFigure, threshold: number): boolean {
  const amount = add(division.hidden.map(side.amount));
  if (amount === 0) return true;
  return (
    amount >= Math.max(threshold, NARROWEST_INTERVAL) &&
    peopleTogether(division, side.people) >= threshold
  );
}

/**
 * Whether the hidden cells of a dimension protect each other from whoever subtracts the shown ones from the
 * total.
 *
 * They are two at least. Together they stand for enough people. Their sum leaves each of them an interval wide
 * enough, and not inside the small numbers: whoever knows that a hidden cell is not empty knows that none is
 * larger than the sum less one for each other. Both sides of a proportion add up to nothing, or to enough.
 */
export function areHiddenTogether(
  division: Division,
  definition: IndicatorDefinition,
  threshold: number,
): boolean {
  const { hidden } = division;
  if (hidden.length < 2) return false;
  const room = add(hidden.map((cell) => sizeOf(cell, definition))) - hidden.length;
  if (room < Math.max(threshold - 1, NARROWEST_INTERVAL)) return false;
  if (peopleTogether(division, (cell) => cell.people) < threshold) return false;
  return (
    definition.measure.kind !== 'proportion' ||
    sides.every((side) => isSideSafe(division, side, threshold))
  );
}
