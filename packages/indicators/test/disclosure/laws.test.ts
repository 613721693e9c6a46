import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type PartialResult, publish } from '../../src/index.js';
import { countTable, crossedTable, recordedAt, released, tuples } from './tables.js';

const counts = fc.constantFrom(0, 1, 3, 5, 9, 10, 11, 12, 15, 30);
const grid = (rows: number, columns: number) =>
  fc.array(fc.array(counts, { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  });

/** Every way to fill the marks of a crossed table of 2 rows with what is published, plainly. */
function fillings(partial: PartialResult): number[][] {
  const { strata, ...total } = released(partial);
  const [rows, columns] = [2, 2];
  const figure = (index: number) => {
    const cell = strata[index];
    return cell?.suppressed ? undefined : cell?.value?.value;
  };
  const sums = [0, 1, 2, 3].map(figure);
  const whole = total.suppressed ? undefined : total.value?.value;
  const inner = [4, 5, 6, 7].map(figure);
  const most = whole ?? 0;
  const found: number[][] = [];
  const range = Array.from({ length: most }, (_, at) => at + 1);
  const free = inner.flatMap((value, index) => (value === undefined ? [index] : []));
  // The last free cell follows from the total.
  for (const guess of tuples(range, Math.max(0, free.length - 1))) {
    const cells = [...inner];
    for (const [at, index] of free.slice(1).entries()) cells[index] = guess[at];
    const [last] = free;
    const rest = most - cells.reduce<number>((sum, value) => sum + (value ?? 0), 0);
    if (last !== undefined) cells[last] = rest;
    if (cells.some((value, index) => (value ?? 0) < (free.includes(index) ? 1 : 0))) continue;
    const line = (indexes: number[]) =>
      indexes.reduce((sum, index) => sum + (cells[index] ?? 0), 0);
    const margins = [
      ...Array.from({ length: rows }, (_, row) => line([2 * row, 2 * row + 1])),
      ...Array.from({ length: columns }, (_, column) => line([column, column + 2])),
    ];
    const fits = margins.every((sum, at) => (sums[at] === undefined ? sum > 0 : sum === sums[at]));
    if (fits) found.push([...margins, ...cells.map((value) => value ?? 0)]);
  }
  return found;
}

test('whoever tries every crossed table that fits finds no hidden cell', () => {
  let attacked = 0;
  fc.assert(
    fc.property(grid(2, 2), (rows) => {
      const partial = crossedTable(rows);
      const { strata, suppressed } = released(partial);
      if (suppressed) return;
      const hidden = strata.flatMap((cell, index) => (cell.suppressed ? [index] : []));
      if (hidden.length === 0) return;
      attacked += 1;
      const tables = fillings(partial);
      for (const index of hidden) {
        const values = tables.map((cells) => cells[index] ?? 0);
        const [low, high] = [Math.min(...values), Math.max(...values)];
        expect(high - low).toBeGreaterThanOrEqual(5);
        expect(high).toBeGreaterThanOrEqual(11);
      }
    }),
    { numRuns: 60 },
  );
  expect(attacked).toBeGreaterThan(0);
});

test('the order of the strata changes nothing', () => {
  fc.assert(
    fc.property(grid(3, 3), fc.infiniteStream(fc.nat()), (rows, draws) => {
      const partial = crossedTable(rows);
      const keyed = partial.strata.map((stratum) => ({ stratum, at: draws.next().value }));
      const strata = keyed.sort((a, b) => a.at - b.at).map(({ stratum }) => stratum);
      const marks = (of: PartialResult) =>
        released(of)
          .strata.flatMap(({ code, crossed, dimension, suppressed }) =>
            suppressed ? [JSON.stringify([dimension, code, crossed])] : [],
          )
          .sort();
      expect(marks({ ...partial, strata })).toEqual(marks(partial));
    }),
    { numRuns: 60 },
  );
});

test('the same results give the same release', () => {
  fc.assert(
    fc.property(grid(3, 4), (rows) => {
      const once = () => publish([crossedTable(rows)], { recordedAt });
      expect(JSON.stringify(once())).toBe(JSON.stringify(once()));
    }),
    { numRuns: 60 },
  );
});

test('a higher threshold shows no cell that is small for it', () => {
  fc.assert(
    fc.property(
      fc.array(counts, { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 11, max: 40 }),
      (row, threshold) => {
        const { strata } = released(countTable(row), { threshold });
        for (const { suppressed, value } of strata) {
          const shown = value?.value ?? 0;
          expect(suppressed === true || shown === 0 || shown >= threshold).toBe(true);
        }
      },
    ),
  );
});

test('results of any counts are released, crossed or not', () => {
  fc.assert(
    fc.property(fc.oneof(grid(3, 4), grid(1, 6), grid(6, 1), grid(5, 5)), (rows) => {
      expect(publish([crossedTable(rows)], { recordedAt })).toMatchObject({ ok: true });
    }),
    { numRuns: 100 },
  );
});
