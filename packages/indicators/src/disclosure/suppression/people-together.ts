import { type LinearSystem, linearSystems } from '../table/linear-system.js';
import type { MaskChoice } from './mask-choice.js';

const NEARLY_ZERO = 1e-9;
/** Beyond so many independent sums of small cells, the search gives up, and calls them derivable. */
const MOST_SUMS = 12;

/** True when nobody is counted twice in a table: sums that are large enough in things are so in people. */
export function countsEachPersonOnce({ table, owners }: MaskChoice): boolean {
  return table.relations.every(({ whole, overlapping }) => {
    const { value, unit } = table.cells[whole] ?? {};
    const people = owners[whole]?.people;
    return (
      overlapping !== true &&
      unit === 1 &&
      value !== undefined &&
      people !== undefined &&
      people.atLeast >= value
    );
  });
}

/** Brings rows to a reduced echelon form over the given columns, in their order, and returns the rank reached. */
function reduce(rows: number[][], columns: readonly number[], from: number): number {
  let rank = from;
  for (const column of columns) {
    const pivot = rows.findIndex(
      (row, index) => index >= rank && Math.abs(row[column] ?? 0) > NEARLY_ZERO,
    );
    const pivotRow = rows[pivot];
    const displaced = rows[rank];
    if (pivotRow === undefined || displaced === undefined) continue;
    rows[pivot] = displaced;
    const divisor = pivotRow[column] ?? 1;
    const scaled = pivotRow.map((entry) => entry / divisor);
    rows[rank] = scaled;
    for (const [index, row] of rows.entries()) {
      const factor = row[column] ?? 0;
      if (index === rank || Math.abs(factor) <= NEARLY_ZERO) continue;
      rows[index] = row.map((entry, at) => entry - factor * (scaled[at] ?? 0));
    }
    rank += 1;
  }
  return rank;
}

/** Whether fewer people than the threshold, but somebody, may be behind the given cells together. */
function areFewTogether(
  cells: readonly number[],
  { owners, overlaps, threshold }: MaskChoice,
): boolean {
  const together = new Map<number, number>();
  let largest = 0;
  let anybody = false;
  for (const cell of cells) {
    const { people, breakdown } = owners[cell] ?? { breakdown: -1 };
    const { atLeast, atMost } = people ?? { atLeast: 0 };
    anybody ||= atMost !== 0;
    largest = Math.max(largest, atLeast);
    together.set(breakdown, (together.get(breakdown) ?? 0) + (atMost ?? atLeast));
  }
  for (const [breakdown, people] of together) {
    // Whoever is in no other cell of the breakdown is in one of these.
    largest = Math.max(largest, people - (overlaps[breakdown] ?? Number.POSITIVE_INFINITY));
  }
  return anybody && largest < threshold;
}

/** The cells of a sum that a reader can derive, and that stands for too few people; `undefined` when there is none. */
function fewInSystem({ cells, equations }: LinearSystem, choice: MaskChoice): number[] | undefined {
  const { owners, threshold } = choice;
  const isFew = (column: number): boolean => {
    const cell = cells[column];
    const people = cell === undefined ? undefined : owners[cell]?.people;
    return people !== undefined && people.atLeast < threshold;
  };
  const columns = [...cells.keys()];
  const few = columns.filter(isFew);
  if (few.length === 0) return undefined;
  const rows = equations.map((equation) => {
    const row = new Array<number>(cells.length).fill(0);
    for (const [index, column] of equation.columns.entries()) {
      row[column] = (row[column] ?? 0) + (equation.coefficients[index] ?? 0);
    }
    return row;
  });
  // A sum in which a cell of many people stands is of many people: what is left are sums of small cells.
  const others = columns.filter((column) => !isFew(column));
  const rank = reduce(rows, others, 0);
  const sums = rows.slice(rank);
  const independent = sums.slice(0, reduce(sums, few, 0));
  for (const together of apart(independent, few)) {
    const found = fewAmong(together, few, cells, choice);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Sums in groups that have no cell in common. Those who stand behind a sum of two groups are those of both: where each
 * group stands for enough people, so do they.
 */
function apart(sums: readonly number[][], columns: readonly number[]): number[][][] {
  const groups: { rows: number[][]; columns: Set<number> }[] = [];
  for (const row of sums) {
    const own = new Set(columns.filter((column) => Math.abs(row[column] ?? 0) > NEARLY_ZERO));
    const merged = { rows: [row], columns: own };
    for (const group of groups.filter((other) => [...own].some((at) => other.columns.has(at)))) {
      merged.rows.push(...group.rows);
      for (const column of group.columns) own.add(column);
      groups.splice(groups.indexOf(group), 1);
    }
    groups.push(merged);
  }
  return groups.map(({ rows }) => rows);
}

/** Cells that sums tell together, and that stand for too few people, among those of small groups. */
function fewAmong(
  sums: readonly number[][],
  few: readonly number[],
  cells: LinearSystem['cells'],
  choice: MaskChoice,
): number[] | undefined {
  const cellsOf = (chosen: readonly number[]) => chosen.flatMap((column) => cells[column] ?? []);
  const isIn = (column: number) => sums.some((row) => Math.abs(row[column] ?? 0) > NEARLY_ZERO);
  const own = few.filter(isIn);
  if (sums.length > MOST_SUMS) return cellsOf(own);
  for (let pick = 1; pick < 2 ** sums.length; pick += 1) {
    const sum = own.map((column) =>
      sums.reduce((entry, row, index) => entry + ((pick >> index) & 1 ? (row[column] ?? 0) : 0), 0),
    );
    const isSum = sum.every(
      (entry) => Math.abs(entry) <= NEARLY_ZERO || Math.abs(entry - 1) <= NEARLY_ZERO,
    );
    if (!isSum) continue;
    const chosen = cellsOf(own.filter((_, index) => (sum[index] ?? 0) > 0.5));
    if (areFewTogether(chosen, choice)) return chosen;
  }
  return undefined;
}

/**
 * Hidden cells of which a reader can derive the sum, although fewer people than the threshold are behind them
 * together: many contacts of few people. `undefined` when there are none.
 */
export function fewTogether(
  choice: MaskChoice,
  isUnknown: (cell: number) => boolean,
): readonly number[] | undefined {
  for (const system of linearSystems(choice.table, isUnknown)) {
    const few = fewInSystem(system, choice);
    if (few !== undefined) return few;
  }
  return undefined;
}
