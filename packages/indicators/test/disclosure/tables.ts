import type { IndicatorDefinition, Issue, Stratum } from '@santeparticipative/core';
import {
  type Cell,
  indicatorHash,
  type PartialResult,
  type PublishOptions,
  publish,
  type Release,
} from '../../src/index.js';
import { definition, emptyCell, year2025 } from '../records.js';

export const recordedAt = '2026-01-15T08:00:00Z';

const identified = (people: number) => ({ atLeast: people, atMost: people });

/** A cell of as many things as people, each of whom has an id. */
export function countCell(count: number): Cell {
  return { ...emptyCell, n: count, people: identified(count) };
}

/** A cell of a proportion, with as many things as people on both sides. */
export function proportionCell(numerator: number, complement: number): Cell {
  return {
    ...emptyCell,
    n: numerator + complement,
    numerator,
    people: identified(numerator + complement),
    numeratorPeople: identified(numerator),
    complementPeople: identified(complement),
  };
}

/** The catalogue's definition with a single dimension. */
export function byStructure(id: string, partition = true): IndicatorDefinition {
  return { ...definition(id), dimensions: [{ id: 'structure', partition }] };
}

/** A partial result over structures a, b, c... with the given cells. */
export function table(
  of: IndicatorDefinition,
  total: Cell,
  cells: readonly Cell[],
  more: Partial<PartialResult> = {},
): PartialResult {
  return {
    kind: 'partial',
    definition: of,
    hash: indicatorHash(of),
    period: year2025,
    subject: [],
    exactness: 'exact',
    total,
    strata: cells.map((cell, index) => ({ dimension: 'structure', code: codeAt(index), cell })),
    unplaced: 0,
    ...more,
  };
}

export function codeAt(index: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + index);
}

/** A table of counts that add up. */
export function countTable(counts: readonly number[]): PartialResult {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return table(byStructure('pathways-opened'), countCell(total), counts.map(countCell));
}

/** Publishes one partial result, and fails the test when it is refused. */
export function released(
  partial: PartialResult,
  options: Partial<PublishOptions> = {},
): Release['results'][number] & { strata: Stratum[] } {
  const [result] = releaseOf([partial], options).results;
  if (result === undefined) throw new Error('There is no result.');
  return { ...result, strata: result.strata ?? [] };
}

export function releaseOf(
  partials: readonly PartialResult[],
  options: Partial<PublishOptions> = {},
): Release {
  const published = publish(partials, { recordedAt, ...options });
  if (!published.ok) throw new Error(JSON.stringify(published.issues.map(({ rule }) => rule)));
  return published.value;
}

/** The rules that forbid a publication. */
export function refusals(
  partials: readonly PartialResult[],
  options: Partial<PublishOptions> = {},
): string[] {
  const published = publish(partials, { recordedAt, ...options });
  return published.ok ? [] : published.issues.map(({ rule }: Issue) => rule);
}

/** What a table shows: the total, then each cell, `secret` for a hidden one. */
export function shown(partial: PartialResult, options: Partial<PublishOptions> = {}) {
  const { strata, ...total } = released(partial, options);
  return [total, ...strata].map(({ suppressed, value, denominator }) =>
    suppressed ? 'secret' : (denominator ?? value)?.value,
  );
}

/** Every list of the given length over the given values. */
export function* tuples<T>(values: readonly T[], length: number): Generator<T[]> {
  if (length === 0) yield [];
  else
    for (const rest of tuples(values, length - 1))
      for (const value of values) yield [...rest, value];
}

/** Whole numbers below a bound, the same from the same seed. */
export function pseudoRandom(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

const crossedDefinition: IndicatorDefinition = {
  ...definition('pathways-opened'),
  dimensions: [
    { id: 'structure', partition: true },
    { id: 'quarter', partition: true },
  ],
  crossings: [['structure', 'quarter']],
};

/** A table of counts by structure and quarter, crossed: rows are structures. */
export function crossedTable(rows: readonly (readonly number[])[]): PartialResult {
  const add = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
  const columns = (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? 0));
  const quarter = (column: number) => `${2024 + Math.floor(column / 4)}-Q${(column % 4) + 1}`;
  return {
    ...table(crossedDefinition, countCell(add(rows.flat())), []),
    strata: [
      ...rows.map((row, index) => ({
        dimension: 'structure' as const,
        code: codeAt(index),
        cell: countCell(add(row)),
      })),
      ...columns.map((column, index) => ({
        dimension: 'quarter' as const,
        code: quarter(index),
        cell: countCell(add(column)),
      })),
      ...rows.flatMap((row, index) =>
        row.map((count, column) => ({
          dimension: 'structure' as const,
          code: codeAt(index),
          crossed: [{ dimension: 'quarter' as const, code: quarter(column) }],
          cell: countCell(count),
        })),
      ),
    ],
  };
}
