import type { Cell, DistinctCount } from '../evaluation/cell.js';
import { mergeDistinct } from './merge-distinct.js';

/** Exact, whatever the sums on the way. One that a number cannot hold is no safe integer, and is refused at the end. */
function add(numbers: readonly number[]): number {
  return Number(numbers.reduce((sum, number) => sum + BigInt(number), 0n));
}

function largest(numbers: readonly number[]): number | undefined {
  return numbers.reduce<number | undefined>(
    (most, number) => (most === undefined || number > most ? number : most),
    undefined,
  );
}

function mergeHistograms(histograms: readonly Cell['histogram'][]): Cell['histogram'] {
  const merged = new Map<number, number>();
  for (const [value, things] of histograms.flat()) {
    merged.set(value, (merged.get(value) ?? 0) + things);
  }
  return [...merged].sort(([a], [b]) => a - b);
}

/** Pseudonyms may be known of a side and not of the whole, which is then known to be no smaller. */
function atLeastThoseOf(whole: DistinctCount, sides: readonly DistinctCount[]): DistinctCount {
  const atLeast = sides.reduce((most, side) => Math.max(most, side.atLeast), whole.atLeast);
  return { ...whole, atLeast };
}

/** One cell of several that count nothing in common. A cell that is absent counts nothing, and is not needed. */
export function mergeCells(cells: readonly Cell[], oneScope: boolean): Cell {
  const distinct = (of: (cell: Cell) => DistinctCount) => mergeDistinct(cells.map(of), oneScope);
  const max = largest(cells.flatMap((cell) => cell.max ?? []));
  const numeratorPeople = distinct((cell) => cell.numeratorPeople);
  const complementPeople = distinct((cell) => cell.complementPeople);
  const people = distinct((cell) => cell.people);
  const numerators = cells.flatMap((cell) => cell.of ?? []);
  return {
    n: add(cells.map(({ n }) => n)),
    numerator: add(cells.map(({ numerator }) => numerator)),
    sum: add(cells.map(({ sum }) => sum)),
    ...(max !== undefined && { max }),
    histogram: mergeHistograms(cells.map(({ histogram }) => histogram)),
    distinct: distinct((cell) => cell.distinct),
    people: atLeastThoseOf(people, [numeratorPeople, complementPeople]),
    numeratorPeople,
    complementPeople,
    ...(numerators.length > 0 && { of: mergeCells(numerators, oneScope) }),
  };
}

/** True when a JSON number holds every integer of the cell exactly. */
export function isExactlyWritten({ of, ...cell }: Cell): boolean {
  const bounds = [cell.distinct, cell.people, cell.numeratorPeople, cell.complementPeople];
  return (
    [cell.n, cell.sum, ...bounds.map(({ atMost = 0 }) => atMost)].every(Number.isSafeInteger) &&
    (of === undefined || isExactlyWritten(of))
  );
}
