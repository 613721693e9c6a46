/* The tables that are attacked: every small one, and larger ones drawn from a seed. */
import type { DimensionId, IndicatorDefinition } from '@santeparticipative/core';
import type { PartialResult } from '../../src/index.js';
import {
  crossed,
  crossedDefinition,
  type Group,
  oneWay,
  partialOf,
  tableDefinition,
} from './tables.js';

/** What is published at once, and attacked. */
export interface Case {
  readonly partials: readonly PartialResult[];
  readonly threshold: number;
  /** Whether everything counted is a person of its own, so that a small figure is a figure of few people. */
  readonly onePersonEach: boolean;
  /** The groups whose people are named, where one may be in several. */
  readonly named?: readonly Group[];
  /** The numbers that it was made of, to tell of it. */
  readonly numbers: unknown;
}

/** Many cases of one kind. */
export interface Family {
  readonly name: string;
  readonly cases: () => Generator<Case>;
}

/** Numbers from 0 to below 1 that a seed decides (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Every list of a length over some values. */
function* lists<T>(values: readonly T[], length: number): Generator<T[]> {
  if (length === 0) yield [];
  else for (const rest of lists(values, length - 1)) for (const one of values) yield [...rest, one];
}

/** Every order of a few things. */
function orders<T>(things: readonly T[]): T[][] {
  if (things.length === 0) return [[]];
  return things.flatMap((first, index) =>
    orders(things.filter((_, other) => other !== index)).map((rest) => [first, ...rest]),
  );
}

const transposed = (rows: readonly (readonly number[])[]) =>
  (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? 0));

/** Whether no other order of the rows and columns, nor rows and columns exchanged, comes before the table. */
function isFirst(columns: readonly (readonly number[])[]): boolean {
  const before = (other: readonly (readonly number[])[]) => {
    for (const [c, column] of columns.entries()) {
      for (const [r, value] of column.entries()) {
        const difference = (other[c]?.[r] ?? 0) - value;
        if (difference !== 0) return difference < 0;
      }
    }
    return false;
  };
  const inOrder = (table: readonly (readonly number[])[]) =>
    orders(transposed(table)).some((rows) => before(transposed(rows).sort(byNumbers)));
  const rows = transposed(columns);
  return !inOrder(columns) && !(rows.length === columns.length && inOrder(rows));
}

function byNumbers(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Every table of rows and columns over some values, once for all orders of its rows and columns. */
function* tables(
  values: readonly number[],
  rows: number,
  columns: number,
): Generator<readonly (readonly number[])[]> {
  const all = [...lists(values, rows)].sort(byNumbers);
  function* from(start: number, left: number): Generator<(readonly number[])[]> {
    if (left === 0) yield [];
    else {
      for (let index = start; index < all.length; index += 1) {
        const first = all[index] ?? [];
        for (const rest of from(index, left - 1)) yield [first, ...rest];
      }
    }
  }
  for (const table of from(0, columns)) if (isFirst(table)) yield transposed(table);
}

function* crossedCases(
  all: Iterable<readonly (readonly number[])[]>,
  threshold: number,
): Generator<Case> {
  for (const rows of all) {
    const partials = [partialOf(crossedDefinition, crossed(rows))];
    yield { partials, threshold, onePersonEach: true, numbers: rows };
  }
}

/** Tables drawn from those over some values. */
function* someTables(
  values: readonly number[],
  rows: number,
  columns: number,
  { number, seed }: Part,
): Generator<readonly (readonly number[])[]> {
  const random = randomFrom(seed);
  const draw = () => values[Math.floor(random() * values.length)] ?? 0;
  for (let made = 0; made < number; made += 1) {
    yield Array.from({ length: rows }, () => Array.from({ length: columns }, draw));
  }
}

/** How many tables are drawn, where not all are taken. */
interface Part {
  readonly number: number;
  readonly seed: number;
}

const upTo = (most: number) => Array.from({ length: most + 1 }, (_, value) => value);

/** All small tables of two dimensions; or, of those of six and nine cells, a part. */
export function smallTables(part?: Part): Family[] {
  const few = [0, 1, 5, 10, 11, 15];
  const all = (values: readonly number[], columns: number, rows: number) =>
    part === undefined ? tables(values, rows, columns) : someTables(values, rows, columns, part);
  return [
    { name: '2x2, counts 0 to 15', cases: () => crossedCases(tables(upTo(15), 2, 2), 11) },
    { name: '2x3, counts 0 to 15', cases: () => crossedCases(all(upTo(15), 3, 2), 11) },
    { name: '3x3 over 0, 1, 5, 10, 11, 15', cases: () => crossedCases(all(few, 3, 3), 11) },
  ];
}

const MONTHS = upTo(11).map((index) => `2025-${String(index + 1).padStart(2, '0')}`);
const THRESHOLDS = [5, 11, 20];

/** What is drawn. */
class Draw {
  readonly #random: () => number;
  readonly threshold: number;
  constructor(random: () => number) {
    this.#random = random;
    this.threshold = this.among(THRESHOLDS);
  }
  /** A whole number within bounds. */
  within(least: number, most: number): number {
    return least + Math.floor(this.#random() * (most - least + 1));
  }
  among<T>(choices: readonly [T, ...T[]] | readonly T[]): T {
    const chosen = choices[this.within(0, choices.length - 1)];
    if (chosen === undefined) throw new RangeError('There is nothing to choose from.');
    return chosen;
  }
  chance(share: number): boolean {
    return this.#random() < share;
  }
  /** A count, often 0 or small, seldom large. */
  count(): number {
    const k = this.threshold;
    const kind = this.#random();
    if (kind < 0.2) return 0;
    if (kind < 0.45) return this.within(1, k - 1);
    return kind < 0.75 ? this.within(k, 2 * k) : this.within(2 * k, 20 * k);
  }
  counts(length: number): number[] {
    return Array.from({ length }, () => this.count());
  }
  /** A numerator that is often next to nothing or to all. */
  part(of: number): number {
    const kind = this.#random();
    const few = Math.min(of, this.within(0, this.threshold));
    if (kind < 0.3) return few;
    return kind < 0.5 ? of - few : this.within(0, of);
  }
}

const activeShare: Partial<IndicatorDefinition> = {
  measure: { kind: 'proportion', numerator: { field: 'status', eq: 'active' } },
  unit: 'percent',
};

const calendar = ['month', 'quarter', 'year'].map((id) => ({ id, partition: true })) as {
  id: DimensionId;
  partition: boolean;
}[];

/** A table of some shape: its definition's dimensions and crossings, and groups. */
function shape(draw: Draw): { of: Partial<IndicatorDefinition>; groups: Group[] } {
  const by = (...dimensions: DimensionId[]) => {
    const { dimensions: stratifiers, crossings } = tableDefinition(dimensions);
    return {
      ...(stratifiers ? { dimensions: stratifiers } : {}),
      ...(crossings ? { crossings } : {}),
    };
  };
  switch (draw.within(0, 4)) {
    case 0:
      return { of: by('programme'), groups: oneWay(draw.counts(draw.within(2, 30))) };
    case 1: {
      const columns = draw.within(2, 6);
      const rows = Array.from({ length: draw.within(2, 4) }, () => draw.counts(columns));
      return { of: by('programme', 'public'), groups: crossed(rows) };
    }
    case 2: {
      const months = MONTHS.slice(0, draw.within(2, 12));
      return {
        of: { dimensions: calendar },
        groups: months.map((month) => ({ codes: { month }, n: draw.count() })),
      };
    }
    case 3: {
      const months = MONTHS.slice(0, draw.among([3, 4, 6]));
      const structures = ['s0', 's1', 's2'].slice(0, draw.within(2, 3));
      return {
        of: {
          dimensions: [{ id: 'structure', partition: true }, ...calendar],
          crossings: [
            ['structure', 'month'],
            ['structure', 'quarter'],
          ],
        },
        groups: structures.flatMap((structure) =>
          months.map((month) => ({ codes: { structure, month }, n: draw.count() })),
        ),
      };
    }
    default: {
      const cohorts = ['2023', '2024'];
      return {
        of: by('programme', 'public', 'cohort'),
        groups: crossed([draw.counts(2), draw.counts(2)]).flatMap((group) =>
          cohorts.map((cohort) => ({ codes: { ...group.codes, cohort }, n: draw.count() })),
        ),
      };
    }
  }
}

/** Names for the people of a group of things: some are behind several, some are met elsewhere too. */
function peopled(draw: Draw, groups: readonly Group[], shared: boolean): Group[] {
  return groups.map((group, index) => {
    const number = group.n === 0 ? 0 : draw.within(1, Math.max(1, Math.ceil(group.n / 2)));
    const people = upTo(number - 1)
      .slice(0, number)
      .map((one) => (shared && draw.chance(0.5) ? `shared ${one}` : `${index} ${one}`));
    return { ...group, people: [...new Set(people)] };
  });
}

type Make = (draw: Draw) => Omit<Case, 'threshold'>;

const kinds: readonly { readonly name: string; readonly make: Make }[] = [
  {
    name: 'counts',
    make: (draw) => {
      const { of, groups } = shape(draw);
      const partials = [partialOf(tableDefinition([], of), groups)];
      return { partials, onePersonEach: true, numbers: groups };
    },
  },
  {
    name: 'counts of things of fewer people',
    make: (draw) => {
      const { of, groups } = shape(draw);
      const things = peopled(draw, groups, false);
      const partials = [partialOf(tableDefinition([], of), things)];
      return { partials, onePersonEach: false, numbers: things };
    },
  },
  {
    name: 'counts of things of people who are met in several places',
    make: (draw) => {
      const { of, groups } = shape(draw);
      const things = peopled(draw, groups, true);
      const partials = [partialOf(tableDefinition([], of), things)];
      return { partials, onePersonEach: false, named: things, numbers: things };
    },
  },
  {
    name: 'shares',
    make: (draw) => {
      const groups = oneWay(draw.counts(draw.within(2, 8)));
      const definition = tableDefinition(['programme'], {
        measure: { kind: 'share', by: 'programme' },
      });
      return { partials: [partialOf(definition, groups)], onePersonEach: true, numbers: groups };
    },
  },
  {
    name: 'proportions',
    make: (draw) => {
      const { of, groups } = shape(draw);
      const parts = groups.map((group) => ({ ...group, numerator: draw.part(group.n) }));
      const definition = tableDefinition([], { ...of, ...activeShare });
      return { partials: [partialOf(definition, parts)], onePersonEach: true, numbers: parts };
    },
  },
  {
    name: 'means',
    make: (draw) => {
      const { of, groups } = shape(draw);
      const sums = groups.map((group) => ({ ...group, sum: group.n * draw.within(0, 9) }));
      const definition = tableDefinition([], {
        ...of,
        measure: { kind: 'mean', field: 'contactCount' },
        unit: 'contacts',
      });
      return { partials: [partialOf(definition, sums)], onePersonEach: true, numbers: sums };
    },
  },
  {
    name: 'ratios',
    make: (draw) => {
      const groups = oneWay(draw.counts(draw.within(2, 6))).map((group) => ({
        ...group,
        numerator: draw.count(),
      }));
      const definition = tableDefinition(['programme'], {
        measure: {
          kind: 'ratio',
          of: { base: 'contact', time: 'date', measure: { kind: 'count' } },
          to: { kind: 'count' },
        },
        unit: 'contacts',
      });
      return { partials: [partialOf(definition, groups)], onePersonEach: true, numbers: groups };
    },
  },
  {
    name: 'a count and a proportion of the same records',
    make: (draw) => {
      const { of, groups } = shape(draw);
      const parts = groups.map((group) => ({ ...group, numerator: draw.part(group.n) }));
      const share = tableDefinition([], { ...of, ...activeShare, id: 'proportion-active' });
      const partials = [partialOf(tableDefinition([], of), parts), partialOf(share, parts)];
      return { partials, onePersonEach: true, numbers: parts };
    },
  },
];

/** So many cases of each kind, drawn from a seed. */
export function drawnTables(seed: number, number: number): Family[] {
  return kinds.map(({ name, make }, index) => ({
    name: `${name}, drawn`,
    *cases() {
      const random = randomFrom(seed + index);
      for (let made = 0; made < number; made += 1) {
        const draw = new Draw(random);
        yield { ...make(draw), threshold: draw.threshold };
      }
    },
  }));
}
