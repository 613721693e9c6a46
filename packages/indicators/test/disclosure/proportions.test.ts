import { expect, test } from 'vitest';
import {
  byStructure,
  proportionCell,
  released,
  releaseOf,
  shown,
  table,
  tuples,
} from './tables.js';

const k = 11;
const dropout = byStructure('pathway-dropout');

type Sides = readonly [numerator: number, complement: number];

function proportionTable(cells: readonly Sides[]) {
  const add = (side: 0 | 1) => cells.reduce((sum, cell) => sum + cell[side], 0);
  return table(
    dropout,
    proportionCell(add(0), add(1)),
    cells.map(([numerator, complement]) => proportionCell(numerator, complement)),
  );
}

const isSmall = (count: number) => count > 0 && count < k;

function sidesOf(values: readonly number[]): Sides[] {
  return [...tuples(values, 2)].map(([numerator = 0, complement = 0]) => [numerator, complement]);
}

test.each([
  [2, sidesOf([0, 1, 2, 5, 9, 10, 11, 12, 15, 30])],
  [3, sidesOf([0, 1, 10, 11, 30])],
])('no table of %i proportions gives a small side back', (length, cells) => {
  let attacked = 0;
  for (const sides of tuples(cells, length)) {
    const { strata, ...total } = released(proportionTable(sides));
    const story = JSON.stringify(sides);
    const read = (cell: Pick<typeof total, 'numerator' | 'denominator'>) => {
      const numerator = cell.numerator?.value ?? 0;
      return { numerator, complement: (cell.denominator?.value ?? 0) - numerator };
    };
    const visible = strata.filter(({ suppressed }) => suppressed !== true);
    for (const cell of [total, ...visible]) {
      const { numerator, complement } = read(cell);
      expect([isSmall(numerator), isSmall(complement)], story).toEqual([false, false]);
    }
    if (total.suppressed === true) {
      expect(
        visible.every(({ denominator }) => denominator?.value === 0),
        story,
      ).toBe(true);
      continue;
    }
    const marks = strata.length - visible.length;
    if (marks === 0) continue;
    attacked += 1;
    const left = visible.map(read).reduce(
      (rest, cell) => ({
        numerator: rest.numerator - cell.numerator,
        complement: rest.complement - cell.complement,
      }),
      read(total),
    );
    expect(marks, story).toBeGreaterThan(1);
    // Of hidden cells that have everybody on one side, a reader learns what 0 % of a large group tells.
    expect([isSmall(left.numerator), isSmall(left.complement)], story).toEqual([false, false]);
    const largest = left.numerator + left.complement - (marks - 1);
    expect(largest, story).toBeGreaterThanOrEqual(k);
    expect(largest - 1, story).toBeGreaterThanOrEqual(5);
  }
  expect(attacked).toBeGreaterThan(10);
});

test('a cell with a small side is hidden, however large it is', () => {
  expect(
    shown(
      proportionTable([
        [5, 500],
        [40, 300],
        [60, 80],
      ]),
    ),
  ).toEqual([985, 'secret', 340, 'secret']);
});

test('a full group is published with a warning when it is large enough, and hidden else', () => {
  const release = releaseOf([
    proportionTable([
      [0, 20],
      [30, 30],
      [30, 0],
    ]),
  ]);
  const [result] = release.results;
  expect(result?.strata?.map(({ value }) => value?.value)).toEqual([0, 50, 100]);
  expect(release.warnings.map(({ rule, path }) => [rule, path])).toEqual([
    ['disclosure.full-group', '/results/0/strata/0'],
    ['disclosure.full-group', '/results/0/strata/2'],
  ]);
  expect(result?.notes?.join()).toContain('0 % ou de 100 %');
  expect(
    shown(
      proportionTable([
        [0, 5],
        [30, 30],
        [40, 40],
      ]),
    ),
  ).toEqual([145, 'secret', 'secret', 80]);
});

test('a group of which nobody is counted has a denominator of 0 and no percentage', () => {
  const { strata } = released(
    proportionTable([
      [0, 0],
      [30, 30],
    ]),
  );
  expect(strata[0]).toMatchObject({ numerator: { value: 0 }, denominator: { value: 0 } });
  expect(strata[0]).not.toHaveProperty('value');
});

test('many things of few people are a small group', () => {
  const goals = byStructure('goals-achieved');
  const few = { ...proportionCell(40, 40), numeratorPeople: { atLeast: 4, atMost: 4 } };
  const many = proportionCell(100, 100);
  expect(shown(table(goals, proportionCell(240, 240), [few, many, many]))).toEqual([
    480,
    'secret',
    'secret',
    200,
  ]);
});
