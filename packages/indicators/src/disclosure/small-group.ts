import type { IndicatorDefinition } from '@santeparticipative/core';
import type { Cell, PeopleCount } from '../evaluation/cell.js';

function isEnough({ atLeast }: PeopleCount, threshold: number): boolean {
  return atLeast >= threshold;
}

function isNobody({ atLeast, exact }: PeopleCount): boolean {
  return atLeast === 0 && exact;
}

/**
 * Primary disclosure control: whether a cell by itself tells something of fewer people than the threshold.
 *
 * It does when the people behind it are fewer, but not nobody: a zero is published. A proportion also does
 * when its numerator, or what its denominator has beside it, is from 1 to the threshold minus 1, in things or
 * in people. Where only lower bounds of people are known, the lower bound decides.
 */
export function isSmallGroup(
  cell: Cell,
  { measure, privacyUnit }: IndicatorDefinition,
  threshold: number,
): boolean {
  if (privacyUnit === 'none') return false;
  if (!isEnough(cell.people, threshold) && !isNobody(cell.people)) return true;
  if (measure.kind !== 'proportion') return false;
  return (
    isSmallSide(cell.numerator, cell.numeratorPeople, threshold) ||
    isSmallSide(cell.n - cell.numerator, cell.complementPeople, threshold)
  );
}

function isSmallSide(things: number, people: PeopleCount, threshold: number): boolean {
  return things > 0 && (things < threshold || !isEnough(people, threshold));
}
