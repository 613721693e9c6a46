import { expect, test } from 'vitest';
import { countTable, released, shown, tuples } from './tables.js';

const k = 11;
const counts = [0, 1, 2, 5, 9, 10, 11, 12, 15, 30];

/**
 * Whoever tries every way to fill the hidden cells: whole numbers from 1 that add up to what is left of the
 * total, at least one of which is below k, because otherwise nothing would be hidden. Returns the values that a
 * hidden cell may have; they are the same for each.
 */
function possibilities(marks: number, left: number): number[] {
  const fits = (cells: number, sum: number, small: boolean): boolean => {
    if (cells === 0) return sum === 0 && small;
    for (let value = 1; value <= sum; value += 1) {
      if (fits(cells - 1, sum - value, small || value < k)) return true;
    }
    return false;
  };
  return Array.from({ length: left }, (_, index) => index + 1).filter((value) =>
    fits(marks - 1, left - value, value < k),
  );
}

const remembered = new Map<string, number[]>();

function attack(marks: number, left: number): number[] {
  const key = `${marks} ${left}`;
  const values = remembered.get(key) ?? possibilities(marks, left);
  remembered.set(key, values);
  return values;
}

test.each([2, 3, 4])('no table of %i cells gives a hidden cell back', (length) => {
  let attacked = 0;
  for (const table of tuples(counts, length)) {
    const { strata, ...total } = released(countTable(table));
    const truth = table.reduce((sum, count) => sum + count, 0);
    const story = JSON.stringify(table);

    const visible = strata.filter(({ suppressed }) => suppressed !== true);
    for (const cell of visible) {
      const value = table[cell.code.charCodeAt(0) - 'a'.charCodeAt(0)];
      expect(cell.value?.value, story).toBe(value);
      expect(value === 0 || (value ?? 0) >= k, story).toBe(true);
    }
    if (total.suppressed === true) {
      // Nothing to subtract from, and nothing to add up.
      expect(
        visible.every(({ value }) => value?.value === 0),
        story,
      ).toBe(true);
      continue;
    }
    expect(total.value?.value, story).toBe(truth);
    expect(truth === 0 || truth >= k, story).toBe(true);

    const marks = strata.length - visible.length;
    if (marks === 0) continue;
    attacked += 1;
    const left = truth - visible.reduce((sum, { value }) => sum + (value?.value ?? 0), 0);
    expect(left, story).toBeGreaterThanOrEqual(k);
    const values = attack(marks, left);
    const [low, high] = [values[0] ?? 0, values.at(-1) ?? 0];
    expect(high - low, story).toBeGreaterThanOrEqual(5);
    expect(high, story).toBeGreaterThanOrEqual(k);
  }
  expect(attacked).toBeGreaterThan(10);
});

test.each([
  [
    [30, 40, 50],
    [120, 30, 40, 50],
  ],
  [
    [0, 40, 50],
    [90, 0, 40, 50],
  ],
  // One small cell takes the smallest other with it.
  [
    [5, 40, 30],
    [75, 'secret', 40, 'secret'],
  ],
  // Of two as small as each other, the first by code.
  [
    [5, 30, 30],
    [65, 'secret', 'secret', 30],
  ],
  // Two small cells of 11 together would both be known to be small: a third goes.
  [
    [5, 6, 30, 40],
    [81, 'secret', 'secret', 'secret', 40],
  ],
  [
    [5, 7, 30, 40],
    [82, 'secret', 'secret', 30, 40],
  ],
  // A zero hides nothing, so it is not hidden.
  [
    [5, 0, 30],
    [35, 'secret', 0, 'secret'],
  ],
  // Nothing is left to protect the small cells with: the total goes.
  [
    [5, 6, 0],
    ['secret', 'secret', 'secret', 0],
  ],
  [
    [3, 4],
    ['secret', 'secret', 'secret'],
  ],
  [
    [0, 0],
    [0, 0, 0],
  ],
])('%j is published as %j', (table, expected) => {
  expect(shown(countTable(table))).toEqual(expected);
});
