/* The attacker, on releases that are known to leak and on releases that are known not to. */
import { expect, test } from 'vitest';
import { leaksOf } from './attack.js';
import { leaksOfAll, type Members, type Publication, partialAt } from './differencing.js';
import { fewestHidden } from './optimum.js';
import { hiding } from './planted.js';
import {
  crossed,
  crossedDefinition,
  oneWay,
  oneWayDefinition,
  partialOf,
  tableDefinition,
} from './tables.js';

const kinds = (...given: Parameters<typeof leaksOf>) =>
  [...new Set(leaksOf(...given).map(({ kind }) => kind))].sort();

const byStructure = tableDefinition(['structure']);
const line = (...counts: number[]) => partialOf(oneWayDefinition, oneWay(counts));
const table = (...rows: number[][]) => partialOf(crossedDefinition, crossed(rows));

test('a small figure that is shown', () => {
  expect(kinds(hiding(line(5, 40), []), [line(5, 40)])).toEqual(['small-shown']);
});

test('a lone mark is what is left of the total', () => {
  const partial = line(5, 40, 50);
  expect(leaksOf(hiding(partial, ['p00']), [partial])).toContainEqual(
    expect.objectContaining({ kind: 'narrow', low: 5, high: 5 }),
  );
});

test('two marks that add up to 4', () => {
  const partial = line(2, 2, 50);
  expect(kinds(hiding(partial, ['p00', 'p01']), [partial])).toEqual(['narrow', 'small-sum']);
});

test('two marks that add up to 10 are known to be small', () => {
  const partial = line(5, 5, 50);
  expect(kinds(hiding(partial, ['p00', 'p01']), [partial])).toEqual(['known-small', 'small-sum']);
});

test('two marks that add up to 11 are both small too, each being 1 at least', () => {
  const partial = line(5, 6, 50);
  expect(leaksOf(hiding(partial, ['p00', 'p01']), [partial])).toEqual([
    expect.objectContaining({ kind: 'known-small', low: 1, high: 10 }),
    expect.objectContaining({ kind: 'known-small', low: 1, high: 10 }),
  ]);
});

test('two marks that add up to 12 are safe', () => {
  const partial = line(5, 7, 50);
  expect(leaksOf(hiding(partial, ['p00', 'p01']), [partial])).toEqual([]);
});

test('primary marks alone, in a table of two dimensions', () => {
  const partial = table([5, 40], [50, 60]);
  expect(kinds(hiding(partial, ['p0 c0']), [partial])).toEqual(['narrow', 'small-sum']);
});

test('marks that two lines have in common are recovered through a third', () => {
  // Every row and column with a mark has two of them, but for the last column.
  const partial = table([5, 20, 30], [20, 5, 30], [40, 50, 6]);
  const release = hiding(partial, ['p0 c0', 'p0 c1', 'p1 c0', 'p1 c1', 'p2 c2']);
  expect(leaksOf(release, [partial])).toContainEqual(
    expect.objectContaining({ where: expect.stringContaining('programme=p2'), low: 6, high: 6 }),
  );
});

test('a rectangle of marks gives away how far it can be moved', () => {
  // Whoever moves one along the rectangle can take at most one off the smallest.
  const partial = table([1, 12], [3, 50]);
  const release = hiding(partial, ['p0 c0', 'p0 c1', 'p1 c0', 'p1 c1']);
  expect(kinds(release, [partial])).toEqual(['narrow', 'small-shown', 'small-sum']);
});

test('a total hidden above what is shown says that the only mark beneath is small', () => {
  const partial = line(5, 40);
  expect(kinds(hiding(partial, ['total', 'p00']), [partial])).toEqual(['known-small']);
  expect(kinds(hiding(partial, ['total', 'p00']), [partial], { somethingIsSmall: false })).toEqual(
    [],
  );
});

test('a hidden month follows from its quarter', () => {
  const definition = tableDefinition([], {
    dimensions: [
      { id: 'month', partition: true },
      { id: 'quarter', partition: true },
      { id: 'year', partition: true },
    ],
  });
  const months = [5, 40, 50, 60, 6, 70];
  const groups = months.map((n, index) => ({ codes: { month: `2025-0${index + 1}` }, n }));
  const partial = partialOf(definition, groups);
  // Beside the other hidden month it would be safe, were there no quarters.
  expect(kinds(hiding(partial, ['2025-01', '2025-05']), [partial])).toEqual([
    'narrow',
    'small-sum',
  ]);
  const alone = partialOf(
    { ...definition, dimensions: [{ id: 'month', partition: true }] },
    groups,
  );
  expect(kinds(hiding(alone, ['2025-01', '2025-05']), [alone])).toEqual(['known-small']);
  const enough = hiding(partial, ['2025-01', '2025-02', '2025-04', '2025-05']);
  expect(leaksOf(enough, [partial])).toEqual([]);
});

test('a numerator follows from its denominators', () => {
  const definition = tableDefinition(['programme'], {
    measure: { kind: 'proportion', numerator: { field: 'status', eq: 'active' } },
  });
  const groups = [
    { codes: { programme: 'p00' }, n: 30, numerator: 3 },
    { codes: { programme: 'p01' }, n: 60, numerator: 30 },
    { codes: { programme: 'p02' }, n: 60, numerator: 30 },
  ];
  const partial = partialOf(definition, groups);
  expect(kinds(hiding(partial, []), [partial])).toEqual(['small-shown']);
  expect(kinds(hiding(partial, ['p00']), [partial])).toEqual(['narrow', 'small-sum']);
  expect(kinds(hiding(partial, ['p00', 'p01']), [partial])).toEqual([]);
  // The same pathways, counted: what is hidden of one result is shown by the other.
  const counted = partialOf(oneWayDefinition, groups);
  const both = hiding(counted, ['p00', 'p01']);
  const shown = hiding(partial, ['p00', 'p01']);
  const joint = {
    ...both,
    definitions: [counted.definition, { ...definition, id: 'share-active' }],
    results: [...both.results, ...shown.results],
  };
  const proportion = { ...partial, definition: { ...definition, id: 'share-active' } };
  expect(leaksOf(joint, [counted, proportion])).toEqual([]);
});

test('many things of few people, whose sum is shown', () => {
  const people = (prefix: string) => [1, 2, 3].map((one) => `${prefix}${one}`);
  const partial = partialOf(oneWayDefinition, [
    { codes: { programme: 'p00' }, n: 40, people: people('a') },
    { codes: { programme: 'p01' }, n: 50, people: people('b') },
    { codes: { programme: 'p02' }, n: 60 },
  ]);
  expect(kinds(hiding(partial, ['p00', 'p01']), [partial], { somethingIsSmall: false })).toEqual([
    'small-sum',
  ]);
});

test('the fewest figures that protect a table', () => {
  expect(fewestHidden(line(40, 50), 11)).toBe(0);
  expect(fewestHidden(line(5, 40, 50), 11)).toBe(2);
  // One line and column more: the cell, one beside it, one beneath it, and the one across.
  expect(fewestHidden(table([5, 40, 50], [60, 70, 80], [90, 100, 110]), 11)).toBe(4);
});

test.each<[string, Members[], Publication[]]>([
  [
    'a correction of three people',
    [
      { structure: 'a', month: '2025-01', codes: {}, n: 100 },
      { structure: 'a', month: '2025-01', codes: {}, n: 3, since: 1 },
    ],
    [0, 1].map(() => ({ definition: byStructure, structures: ['a'], months: ['2025-01'] })),
  ],
  [
    'a structure more',
    [
      { structure: 'a', month: '2025-01', codes: {}, n: 100 },
      { structure: 'b', month: '2025-01', codes: {}, n: 50 },
      { structure: 'c', month: '2025-01', codes: {}, n: 5 },
    ],
    [
      ['a', 'b'],
      ['a', 'b', 'c'],
    ].map((structures) => ({
      definition: tableDefinition([]),
      structures,
      months: ['2025-01'],
    })),
  ],
  [
    'a month more',
    [
      { structure: 'a', month: '2025-01', codes: {}, n: 100 },
      { structure: 'a', month: '2025-02', codes: {}, n: 50 },
      { structure: 'a', month: '2025-03', codes: {}, n: 5 },
    ],
    [
      ['2025-01', '2025-02'],
      ['2025-01', '2025-02', '2025-03'],
    ].map((months) => ({ definition: byStructure, structures: ['a'], months })),
  ],
])('two releases are subtracted: %s', (_, members, publications) => {
  const releases = publications.map((publication, at) => ({
    publication,
    at,
    release: hiding(partialAt(members, publication, at), []),
  }));
  expect(leaksOfAll(members, releases)).toContainEqual(
    expect.objectContaining({ kind: 'isolated' }),
  );
  expect(leaksOfAll(members, releases.slice(0, 1))).toEqual([]);
});

test('what is hidden in one release follows from another that hides elsewhere', () => {
  const members = [5, 40, 50].map((n, index) => ({
    structure: ['a', 'b', 'c'][index] ?? '',
    month: '2025-01',
    codes: {},
    n,
  }));
  const publication = { definition: byStructure, structures: ['a', 'b', 'c'], months: ['2025-01'] };
  const partial = partialAt(members, publication, 0);
  const first = { publication, at: 0, release: hiding(partial, ['a', 'b']) };
  const second = { publication, at: 1, release: hiding(partial, ['a', 'c']) };
  expect(leaksOfAll(members, [first])).toEqual([]);
  expect(leaksOfAll(members, [first, second])).toContainEqual(
    expect.objectContaining({ kind: 'narrow', low: 5, high: 5 }),
  );
});
