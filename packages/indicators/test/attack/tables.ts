/* Partial results made directly, of groups of invented people, so that every table can be tried. */
import { catalogue, type DimensionId, type IndicatorDefinition } from '@santeparticipative/core';
import {
  type Cell,
  indicatorHash,
  type PartialResult,
  type PartialStratum,
} from '../../src/index.js';

const year2025 = { start: '2025-01-01', end: '2025-12-31' };

/** A definition of the catalogue, without its dimensions. */
function countOfPathways(): IndicatorDefinition {
  const found = catalogue.find(({ id }) => id === 'pathways-opened');
  if (found === undefined) throw new Error('The catalogue has no such definition.');
  const { dimensions, crossings, ...rest } = found;
  return rest;
}

/** Things that stand in the same place: their codes, one a dimension, and what is counted of them. */
export interface Group {
  readonly codes: { readonly [dimension in DimensionId]?: string };
  /** Things counted; a proportion's denominator; a ratio's. */
  readonly n: number;
  /** Those of a proportion's numerator; what a ratio divides. */
  readonly numerator?: number;
  readonly sum?: number;
  /**
   * The people behind them, when they are not one a thing. The same name in two groups is the same person. A
   * proportion's are of its denominator.
   */
  readonly people?: readonly string[];
}

/** The definition of the table: what it counts, by which dimensions, and which of them are crossed. */
export function tableDefinition(
  dimensions: readonly DimensionId[],
  more: Partial<IndicatorDefinition> = {},
): IndicatorDefinition {
  return {
    ...countOfPathways(),
    ...(dimensions.length > 0
      ? { dimensions: dimensions.map((id) => ({ id, partition: true })) }
      : {}),
    ...(dimensions.length > 1 ? { crossings: [[...dimensions]] } : {}),
    ...more,
  };
}

const exactly = (count: number) => ({ atLeast: count, atMost: count });
const nobody = exactly(0);

function cellOf(groups: readonly Group[], { measure }: IndicatorDefinition): Cell {
  const added = (amount: (group: Group) => number | undefined) =>
    groups.reduce((sum, group) => sum + (amount(group) ?? 0), 0);
  const n = added((group) => group.n);
  const numerator = added((group) => group.numerator);
  const named = groups.some(({ people }) => people !== undefined);
  const names = new Set(
    groups.flatMap(({ n: size, people }, index) =>
      size === 0 ? [] : (people ?? Array.from({ length: size }, (_, one) => `${index}:${one}`)),
    ),
  );
  const people = exactly(named ? names.size : n);
  const cell: Cell = {
    n,
    numerator: 0,
    sum: added((group) => group.sum),
    histogram: [],
    distinct: nobody,
    people,
    numeratorPeople: nobody,
    complementPeople: nobody,
  };
  switch (measure.kind) {
    case 'proportion':
      return {
        ...cell,
        numerator,
        numeratorPeople: exactly(numerator),
        complementPeople: exactly(n - numerator),
      };
    case 'count-distinct':
      return { ...cell, distinct: people };
    case 'ratio':
      return { ...cell, of: { ...cell, n: numerator, people: exactly(numerator) } };
    default:
      return cell;
  }
}

/** The codes of a group: those it says, and the quarter and year of its month. */
export function codesOf({ codes }: Group): Group['codes'] {
  const { month } = codes;
  if (month === undefined) return codes;
  const year = month.slice(0, 4);
  return { ...codes, quarter: `${year}-Q${Math.ceil(Number(month.slice(5)) / 3)}`, year };
}

/** The strata of one dimension, or of several that are crossed, in the order of the codes. */
function strataOf(
  groups: readonly Group[],
  dimensions: readonly DimensionId[],
  of: IndicatorDefinition,
): PartialStratum[] {
  const cells = new Map<string, Group[]>();
  for (const group of groups) {
    const codes = codesOf(group);
    const key = JSON.stringify(dimensions.map((dimension) => codes[dimension] ?? 'unknown'));
    cells.set(key, [...(cells.get(key) ?? []), group]);
  }
  return [...cells].flatMap(([key, members]) => {
    const codes: string[] = JSON.parse(key);
    const places = dimensions.map((dimension, index) => ({ dimension, code: codes[index] ?? '' }));
    const [first, ...crossed] = places;
    if (first === undefined) return [];
    const cell = cellOf(members, of);
    return [{ ...first, ...(crossed.length > 0 ? { crossed } : {}), cell }];
  });
}

/** The partial result of a definition over groups. A group of nobody makes a stratum of zero. */
export function partialOf(
  of: IndicatorDefinition,
  groups: readonly Group[],
  more: Partial<PartialResult> = {},
): PartialResult {
  const lists = [...(of.dimensions ?? []).map(({ id }) => [id]), ...(of.crossings ?? [])];
  return {
    kind: 'partial',
    definition: of,
    hash: indicatorHash(of),
    period: year2025,
    subject: ['msp-inventee'],
    exactness: 'exact',
    asOf: '2026-01-15',
    total: cellOf(groups, of),
    strata: lists.flatMap((dimensions) => strataOf(groups, dimensions, of)),
    unplaced: 0,
    ...more,
  };
}

/** Groups of a table of rows and columns: each row a programme, each column a gender. */
export function crossed(rows: readonly (readonly number[])[]): Group[] {
  return rows.flatMap((row, r) =>
    row.map((n, c) => ({ codes: { programme: `p${r}`, public: `c${c}` }, n })),
  );
}

export const crossedDefinition = tableDefinition(['programme', 'public']);
export const oneWayDefinition = tableDefinition(['programme']);

/** Groups of a one-way table. */
export function oneWay(counts: readonly number[]): Group[] {
  return counts.map((n, index) => ({
    codes: { programme: `p${String(index).padStart(2, '0')}` },
    n,
  }));
}
