import type { Table } from './table.js';

/** An equation between unknowns: the sum of coefficient times unknown is `sum`. */
export interface Equation {
  readonly columns: readonly number[];
  readonly coefficients: readonly (1 | -1)[];
  readonly sum: number;
}

/**
 * What a reader knows of some hidden cells that are tied to one another: equations between integers that are not
 * negative. Each column is how much a hidden cell has above the least that it can be.
 */
export interface LinearSystem {
  /** The cell of each column; `undefined` for what an overlap adds. */
  readonly cells: readonly (number | undefined)[];
  readonly equations: readonly Equation[];
}

interface Draft {
  readonly cells: (number | undefined)[];
  readonly equations: Equation[];
}

/** Adds the equations that the relations of a table give between its unknown cells. */
function draftOf({ cells, relations }: Table, isUnknown: (cell: number) => boolean): Draft {
  const draft: Draft = { cells: [], equations: [] };
  const columnOf = new Map<number, number>();
  const column = (cell: number | undefined): number => {
    const known = cell === undefined ? undefined : columnOf.get(cell);
    if (known !== undefined) return known;
    draft.cells.push(cell);
    if (cell !== undefined) columnOf.set(cell, draft.cells.length - 1);
    return draft.cells.length - 1;
  };
  const shown = (cell: number): number => cells[cell]?.value ?? 0;
  const least = (cell: number): number => cells[cell]?.least ?? 0;

  for (const { whole, parts, overlapping } of relations) {
    const unknown = parts.filter(isUnknown);
    const wholeUnknown = isUnknown(whole);
    if (unknown.length === 0 && !wholeUnknown) continue;
    let sum = wholeUnknown ? least(whole) : shown(whole);
    for (const part of parts) sum -= isUnknown(part) ? least(part) : shown(part);
    if (overlapping) {
      if (wholeUnknown) continue;
      // Together they make up the whole at least, and none is larger than it.
      const covering = unknown.map(column);
      draft.equations.push({
        columns: [...covering, column(undefined)],
        coefficients: [...covering.map(() => 1 as const), -1],
        sum,
      });
      for (const [index, part] of unknown.entries()) {
        draft.equations.push({
          columns: [covering[index] ?? column(part), column(undefined)],
          coefficients: [1, 1],
          sum: shown(whole) - least(part),
        });
      }
      continue;
    }
    const columns = unknown.map(column);
    const coefficients: (1 | -1)[] = columns.map(() => 1);
    if (wholeUnknown) {
      columns.push(column(whole));
      coefficients.push(-1);
    }
    draft.equations.push({ columns, coefficients, sum });
  }
  return draft;
}

/**
 * What a reader knows of the unknown cells of a table, in systems that have nothing to do with one another. A cell
 * that no relation holds is in none: nothing is known of it.
 */
export function linearSystems(
  table: Table,
  isUnknown: (cell: number) => boolean,
): readonly LinearSystem[] {
  const { cells, equations } = draftOf(table, isUnknown);
  const root = cells.map((_, column) => column);
  const find = (column: number): number => {
    let at = column;
    for (let up = root[at] ?? at; up !== at; up = root[at] ?? at) at = up;
    return at;
  };
  for (const { columns } of equations) {
    const first = find(columns[0] ?? 0);
    for (const other of columns) root[find(other)] = first;
  }
  const systems = new Map<number, Draft>();
  const places = cells.map((cell, column) => {
    const of = find(column);
    const system = systems.get(of) ?? { cells: [], equations: [] };
    systems.set(of, system);
    system.cells.push(cell);
    return system.cells.length - 1;
  });
  for (const { columns, coefficients, sum } of equations) {
    systems.get(find(columns[0] ?? 0))?.equations.push({
      columns: columns.map((column) => places[column] ?? 0),
      coefficients,
      sum,
    });
  }
  return [...systems.values()];
}
