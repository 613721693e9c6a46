import { bucketsOf, type CalendarDimension } from '../../evaluation/calendar-buckets.js';
import { UNKNOWN_CODE } from '../../evaluation/dimension-codes.js';
import type { EvaluationPeriod } from '../../evaluation/evaluation-period.js';
import type { StratumPlace } from '../../evaluation/partial-result.js';
import { type IndicatorTable, placeKey } from './indicator-table.js';
import type { ResultFigures } from './result-figures.js';
import type { Relation, Table, TableCell } from './table.js';

/** What a cell covers: which structures, in which period. */
interface Extent {
  readonly cell: number;
  readonly structures: readonly string[];
  readonly period: EvaluationPeriod;
}

/** Cells that count the same, in the same strata, over several extents. */
interface Ties {
  /** True when what two extents that do not meet count adds up. */
  readonly additive: boolean;
  readonly extents: Extent[];
}

const ONE_DAY = 86_400_000;
/** Beyond so many pieces, extents are only compared two by two. */
const MOST_PIECES = 2_000;

function isCalendar(dimension: string): dimension is CalendarDimension {
  return dimension === 'month' || dimension === 'quarter' || dimension === 'year';
}

/** What a stratum covers, and the places that tell it apart from others that cover the same. */
function coverageOf(
  { definition, period, subject }: ResultFigures,
  places: readonly StratumPlace[],
): Omit<Extent, 'cell'> & { readonly others: readonly StratumPlace[] } {
  let structures = subject;
  let within = period;
  const others = places.filter((place) => {
    const { dimension, code } = place;
    if (code === UNKNOWN_CODE) return true;
    if (dimension === 'structure') {
      structures = [code];
      return definition.dimensions?.some(({ id, partition }) => id === dimension && !partition);
    }
    const bucket = isCalendar(dimension) ? bucketsOf(period, dimension).get(code) : undefined;
    within = bucket ?? within;
    return bucket === undefined;
  });
  return { structures, period: within, others };
}

/** The cells of results by what they count, apart from the period and the structures. */
function tiesOf(
  results: readonly ResultFigures[],
  placed: IndicatorTable['placed'],
): Iterable<Ties> {
  const byCounted = new Map<string, Ties>();
  for (const [result, figures] of results.entries()) {
    const { definition, counted, total, strata } = figures;
    const { time, dimensions = [] } = definition;
    const isAdditive =
      time !== 'overlap' &&
      time !== 'same-period' &&
      dimensions.every(({ id, partition }) => id !== 'structure' || partition);
    const members = [{ places: [], amounts: total }, ...strata];
    for (const [index, { places, amounts }] of members.entries()) {
      const { others, structures, period } = coverageOf(figures, places);
      for (const [at, { kind }] of amounts.entries()) {
        const cell = placed[result]?.[index]?.[at];
        if (cell === undefined || kind.name === 'others' || kind.rounded) continue;
        const key = `${counted(kind.name)} ${placeKey(others)}`;
        const ties = byCounted.get(key) ?? {
          additive: isAdditive && !kind.overlapping,
          extents: [],
        };
        byCounted.set(key, ties);
        if (!ties.extents.some((extent) => extent.cell === cell)) {
          ties.extents.push({ cell, structures, period });
        }
      }
    }
  }
  return byCounted.values();
}

function contains(outer: Extent, inner: Extent): boolean {
  return (
    outer.period.start <= inner.period.start &&
    inner.period.end <= outer.period.end &&
    inner.structures.every((id) => outer.structures.includes(id)) &&
    (inner.structures.length > 0 || outer.structures.length === 0)
  );
}

/** A period as the day it starts on and the day after it. */
function boundsOf({ start, end }: EvaluationPeriod): readonly [string, string] {
  const after = new Date(Date.parse(end) + ONE_DAY);
  return [start, Number.isNaN(after.getTime()) ? end : after.toISOString().slice(0, 10)];
}

/** The structures that the same extents have, taken together. */
function sortStructures(extents: readonly Extent[]): readonly (readonly string[])[] {
  const signatures = new Map<string, Set<string>>();
  const all = new Set(extents.flatMap(({ structures }) => structures));
  for (const id of all) {
    const signature = extents.map(({ structures }) => (structures.includes(id) ? 1 : 0)).join('');
    const alike = signatures.get(signature) ?? new Set<string>();
    signatures.set(signature, alike);
    alike.add(id);
  }
  return signatures.size === 0 ? [[]] : [...signatures.values()].map((alike) => [...alike]);
}

class TieDraft {
  readonly cells: TableCell[];
  readonly relations: Relation[];
  readonly same: (readonly [number, number])[] = [];

  constructor({ cells, relations }: Table) {
    this.cells = [...cells];
    this.relations = [...relations];
  }

  /** A cell that nobody publishes: what is counted in a part of what others cover. */
  #piece(like: number, key: string): number {
    const { unit = 1 } = this.cells[like] ?? {};
    this.cells.push({ key, least: 0, unit, mayBeZero: true, unpublished: true });
    return this.cells.length - 1;
  }

  /** Keeps two cells of one extent. Where they differ, one was revised, and the change is a piece. */
  #same(first: number, second: number, key: string): void {
    this.same.push([first, second]);
    const [value, other] = [this.cells[first]?.value, this.cells[second]?.value];
    if (value === undefined || other === undefined || value === other) return;
    this.relations.push({ whole: first, parts: [second, this.#piece(first, key)] });
  }

  /** Ties extents that add up through the smallest pieces of which each is made. */
  addPieces(extents: readonly Extent[], name: string): boolean {
    const days = [...new Set(extents.flatMap(({ period }) => boundsOf(period)))].sort();
    const alike = sortStructures(extents);
    if (days.length * alike.length > MOST_PIECES) return false;
    const pieces = new Map<string, number>();
    const madeOf = extents.map(({ structures, period }) => {
      const [start, end] = boundsOf(period);
      return alike.flatMap(([structure], group) =>
        structure !== undefined && !structures.includes(structure)
          ? []
          : days.flatMap((day) => (day >= start && day < end ? [`${group} ${day}`] : [])),
      );
    });
    // Extents of the same pieces are the same; one that is a single piece is that piece.
    const firstOf = new Map<string, number>();
    const apart = [...extents.entries()].flatMap(([index, { cell }]) => {
      const made = madeOf[index] ?? [];
      const key = made.join();
      const first = firstOf.get(key);
      if (first !== undefined) {
        this.#same(first, cell, `${name} ${key} ${cell}`);
        return [];
      }
      firstOf.set(key, cell);
      return [{ cell, made }];
    });
    for (const { cell, made } of apart) {
      const [only, ...more] = made;
      if (only !== undefined && more.length === 0) pieces.set(only, cell);
    }
    for (const { cell, made } of apart) {
      if (made.length < 2) continue;
      const parts = made.map((piece) => {
        const cellOfPiece = pieces.get(piece) ?? this.#piece(cell, `${name} ${piece}`);
        pieces.set(piece, cellOfPiece);
        return cellOfPiece;
      });
      this.relations.push({ whole: cell, parts });
    }
    return true;
  }

  /** Ties each extent to those that it contains: there is a rest. */
  addRests(extents: readonly Extent[], name: string): void {
    for (const outer of extents) {
      for (const inner of extents) {
        if (outer.cell === inner.cell || !contains(outer, inner)) continue;
        if (contains(inner, outer)) {
          if (outer.cell < inner.cell) {
            this.#same(outer.cell, inner.cell, `${name} ${outer.cell} ${inner.cell}`);
          }
          continue;
        }
        const rest = this.#piece(outer.cell, `${name} ${outer.cell} ${inner.cell}`);
        this.relations.push({ whole: outer.cell, parts: [inner.cell, rest] });
      }
    }
  }
}

/** A table with its ties, and the pairs of cells that cover the same, the one of the earlier result in the list first. */
export interface TiedTable extends IndicatorTable {
  readonly same: readonly (readonly [number, number])[];
}

/**
 * Ties together what results count alike over different periods and structures: a year and its quarters, a region
 * and its structures, January to February and January to March. What is left when one is subtracted from another is
 * a cell of the table, although nobody publishes it.
 */
export function withExtentTies(
  { table, placed }: IndicatorTable,
  results: readonly ResultFigures[],
): TiedTable {
  const apart = new Set(
    results.map(({ period, subject }) => `${period.start} ${period.end} ${subject.join()}`),
  );
  if (apart.size < 2) return { table, placed, same: [] };
  const draft = new TieDraft(table);
  let name = 0;
  for (const { additive, extents } of tiesOf(results, placed)) {
    name += 1;
    if (extents.length < 2) continue;
    const key = `rest ${name}`;
    if (!additive || !draft.addPieces(extents, key)) draft.addRests(extents, key);
  }
  const { cells, relations, same } = draft;
  return { table: { cells, relations }, placed, same };
}
