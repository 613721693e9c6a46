import type { LinearSystem } from './linear-system.js';

/**
 * Which values an unknown of a {@link LinearSystem} may have. `low` and `high` are values of integer tables that were
 * found and checked, so that both are possible; no table exceeds `most`, which is infinite until the search proves less.
 */
export interface Range {
  low: number;
  high: number;
  most: number;
}

/** When the search for values of an unknown may stop. */
export type IsEnough = (column: number, range: Readonly<Range>) => boolean;

const NEARLY_ZERO = 1e-9;
/** How far a search goes along a direction in which nothing bounds an unknown. */
const FAR = 1_000_000;
/** After so many steps, a search that has not ended proves nothing more. */
const MOST_STEPS = 20_000;

/**
 * The simplex method on the equations of a system. Every vertex that it meets is a candidate table; those whose
 * entries are integers, and that satisfy the equations as they were given, become witnesses.
 */
class VertexSearch {
  readonly ranges: Range[];
  readonly #system: LinearSystem;
  /** A row for each equation: its coefficients, then its sum. */
  readonly #rows: Float64Array[] = [];
  /** The column that is not 0 in each row; -1 while there is none. */
  readonly #basis: number[] = [];
  readonly #width: number;
  readonly #point: Float64Array;
  #steps = 0;

  constructor(system: LinearSystem) {
    this.#system = system;
    this.#width = system.cells.length;
    this.#point = new Float64Array(this.#width);
    this.ranges = system.cells.map(() => ({
      low: Number.POSITIVE_INFINITY,
      high: Number.NEGATIVE_INFINITY,
      most: Number.POSITIVE_INFINITY,
    }));
    for (const { columns, coefficients, sum } of system.equations) {
      const row = new Float64Array(this.#width + 1);
      const sign = sum < 0 ? -1 : 1;
      for (const [index, column] of columns.entries()) {
        row[column] = (row[column] ?? 0) + sign * (coefficients[index] ?? 0);
      }
      row[this.#width] = sign * sum;
      this.#rows.push(row);
      this.#basis.push(-1);
    }
  }

  #at(row: number, column: number): number {
    return this.#rows[row]?.[column] ?? 0;
  }

  #pivot(row: number, column: number): void {
    const pivotRow = this.#rows[row];
    if (pivotRow === undefined) return;
    const divisor = pivotRow[column] ?? 1;
    if (divisor !== 1) {
      for (let index = 0; index <= this.#width; index += 1) {
        pivotRow[index] = (pivotRow[index] ?? 0) / divisor;
      }
    }
    for (const [index, other] of this.#rows.entries()) {
      const factor = other[column] ?? 0;
      if (index === row || factor === 0) continue;
      for (let at = 0; at <= this.#width; at += 1) {
        const reduced = (other[at] ?? 0) - factor * (pivotRow[at] ?? 0);
        other[at] = Math.abs(reduced) < NEARLY_ZERO ? 0 : reduced;
      }
    }
    this.#basis[row] = column;
    this.#steps += 1;
  }

  /** The row that limits how far a column can grow; `undefined` when none does. Ties go to the smallest column. */
  #limit(column: number): number | undefined {
    let limit: number | undefined;
    let smallest = Number.POSITIVE_INFINITY;
    for (let row = 0; row < this.#rows.length; row += 1) {
      const entry = this.#at(row, column);
      if (entry <= NEARLY_ZERO) continue;
      const ratio = this.#at(row, this.#width) / entry;
      const sooner = ratio < smallest - NEARLY_ZERO;
      const tied = !sooner && ratio <= smallest + NEARLY_ZERO;
      const before =
        limit !== undefined && (this.#basis[row] ?? -1) < (this.#basis[limit] ?? Infinity);
      if (sooner || (tied && before)) {
        limit = row;
        smallest = Math.min(smallest, ratio);
      }
    }
    return limit;
  }

  /** Finds a first vertex. False when no table satisfies the equations. */
  start(): boolean {
    while (this.#steps < MOST_STEPS) {
      const open = this.#basis.flatMap((column, row) =>
        column === -1 && this.#at(row, this.#width) > NEARLY_ZERO ? [row] : [],
      );
      if (open.length === 0) break;
      let entering = -1;
      for (let column = 0; column < this.#width && entering === -1; column += 1) {
        let gain = 0;
        for (let row = 0; row < this.#basis.length; row += 1) {
          if (this.#basis[row] === -1) gain += this.#at(row, column);
        }
        if (gain > NEARLY_ZERO) entering = column;
      }
      const row = entering === -1 ? undefined : this.#limit(entering);
      if (row === undefined) return false;
      this.#pivot(row, entering);
    }
    for (let row = this.#basis.length - 1; row >= 0; row -= 1) {
      if (this.#basis[row] !== -1) continue;
      const column = this.#rows[row]
        ?.subarray(0, this.#width)
        .findIndex((entry) => Math.abs(entry) > NEARLY_ZERO);
      if (column === undefined || column === -1) {
        // It says nothing that the others do not.
        this.#rows.splice(row, 1);
        this.#basis.splice(row, 1);
      } else this.#pivot(row, column);
    }
    this.#keep();
    return this.#steps < MOST_STEPS;
  }

  /** Keeps the vertex, moved along a direction if one is given, when it is an integer table. */
  #keep(along?: number): void {
    const point = this.#point.fill(0);
    const step = along === undefined ? 0 : FAR;
    if (along !== undefined) point[along] = step;
    for (const [row, column] of this.#basis.entries()) {
      const moved = along === undefined ? 0 : step * this.#at(row, along);
      const entry = this.#at(row, this.#width) - moved;
      const whole = Math.round(entry);
      if (Math.abs(entry - whole) > NEARLY_ZERO || whole < 0) return;
      point[column] = whole;
    }
    for (const { columns, coefficients, sum } of this.#system.equations) {
      let left = sum;
      for (const [index, column] of columns.entries()) {
        left -= (coefficients[index] ?? 0) * (point[column] ?? 0);
      }
      if (left !== 0) return;
    }
    for (const [column, range] of this.ranges.entries()) {
      const entry = point[column] ?? 0;
      if (entry < range.low) range.low = entry;
      if (entry > range.high) range.high = entry;
    }
  }

  /** The first column, not in the basis, by which the column of a row grows (or shrinks) as it enters. */
  #entering(row: number, sign: 1 | -1): number {
    const entries = this.#rows[row];
    const own = this.#basis[row];
    for (let column = 0; column < this.#width; column += 1) {
      if (column !== own && sign * (entries?.[column] ?? 0) < -NEARLY_ZERO) return column;
    }
    return -1;
  }

  maximise(column: number, isEnough: () => boolean): void {
    const range = this.ranges[column];
    while (range !== undefined && this.#steps < MOST_STEPS && !isEnough()) {
      const row = this.#basis.indexOf(column);
      const entering = row === -1 ? column : this.#entering(row, 1);
      if (entering === -1) {
        range.most = Math.floor(this.#at(row, this.#width) + NEARLY_ZERO);
        return;
      }
      const limit = this.#limit(entering);
      if (limit === undefined) {
        this.#keep(entering);
        return;
      }
      this.#pivot(limit, entering);
      this.#keep();
    }
  }

  minimise(column: number, isEnough: () => boolean): void {
    while (this.#steps < MOST_STEPS && !isEnough()) {
      const row = this.#basis.indexOf(column);
      const entering = row === -1 ? -1 : this.#entering(row, -1);
      if (entering === -1) return;
      const limit = this.#limit(entering);
      if (limit === undefined) return;
      this.#pivot(limit, entering);
      this.#keep();
    }
  }
}

/** What was found of the values of a column; no range when no table satisfies the equations. */
export interface ColumnRange {
  readonly column: number;
  readonly range: Readonly<Range> | undefined;
}

/**
 * The values that each unknown of a system may have, as far as `isEnough` asks, one after the other: for each, tables with
 * a low and with a high value. They are integer tables, exhibited and checked: that the bounds of a linear programme
 * are far apart proves nothing of integers.
 *
 * @param only The columns that matter; all of them unless said.
 */
export function* possibleValues(
  system: LinearSystem,
  isEnough: IsEnough,
  only?: readonly number[],
): Generator<ColumnRange, undefined> {
  const search = new VertexSearch(system);
  const isPossible = search.start();
  for (const column of only ?? system.cells.keys()) {
    const range = search.ranges[column];
    if (range === undefined || system.cells[column] === undefined) continue;
    if (isPossible) {
      const enough = () => isEnough(column, range);
      search.maximise(column, enough);
      search.minimise(column, enough);
    }
    yield { column, range: isPossible ? range : undefined };
  }
}
