import type { DimensionId, IndicatorDefinition } from '@santeparticipative/core';
import { UNKNOWN_CODE } from '../../evaluation/dimension-codes.js';
import type { StratumPlace } from '../../evaluation/partial-result.js';
import { type AmountName, sharedPlaces } from './amount-kinds.js';
import type { CellAmount, ResultFigures } from './result-figures.js';
import type { Relation, Table, TableCell } from './table.js';

/** A table, and where the cells of each result are in it. */
export interface IndicatorTable {
  readonly table: Table;
  /** For each result, the cells of its total, then those of each stratum, in their order. */
  readonly placed: readonly (readonly (readonly number[])[])[];
}

/** The strata of one dimension, or of one crossing. The total is the one of no dimension. */
interface Family {
  readonly dimensions: readonly DimensionId[];
  readonly members: Member[];
}

interface Member {
  readonly places: readonly StratumPlace[];
  readonly cells: ReadonlyMap<AmountName, number>;
}

/** A coarser calendar dimension, and the code of it in which a code of a finer one is. */
const calendars: readonly {
  readonly fine: DimensionId;
  readonly coarse: DimensionId;
  readonly between?: DimensionId;
  readonly codeOf: (code: string) => string;
}[] = [
  {
    fine: 'month',
    coarse: 'quarter',
    codeOf: (code) => `${code.slice(0, 4)}-Q${Math.ceil(Number(code.slice(5, 7)) / 3)}`,
  },
  { fine: 'quarter', coarse: 'year', codeOf: (code) => code.slice(0, 4) },
  { fine: 'month', coarse: 'year', between: 'quarter', codeOf: (code) => code.slice(0, 4) },
];

function byDimension(a: StratumPlace, b: StratumPlace): number {
  return a.dimension < b.dimension ? -1 : 1;
}

/** Where a stratum stands, as a text that does not depend on the order of its dimensions. */
export function placeKey(places: readonly StratumPlace[]): string {
  const sorted = places.length > 1 ? [...places].sort(byDimension) : places;
  return sorted.map(({ dimension, code }) => `${dimension}=${code}`).join('&');
}

function familyKey(dimensions: readonly DimensionId[]): string {
  return dimensions.length > 1 ? [...dimensions].sort().join('&') : dimensions.join();
}

function familiesOf(total: Member, strata: readonly Member[]): Map<string, Family> {
  const families = new Map<string, Family>([['', { dimensions: [], members: [total] }]]);
  for (const member of strata) {
    const dimensions = member.places.map(({ dimension }) => dimension);
    const key = familyKey(dimensions);
    const family = families.get(key) ?? { dimensions, members: [] };
    families.set(key, family);
    family.members.push(member);
  }
  return families;
}

function isWithin(inner: Family, outer: Family): boolean {
  return (
    inner.dimensions.length < outer.dimensions.length &&
    inner.dimensions.every((id) => outer.dimensions.includes(id))
  );
}

/** The members of a family behind each member of a coarser one. */
function* parted(
  whole: Family,
  parts: Family,
  project: (place: StratumPlace) => StratumPlace | undefined,
): Generator<readonly [Member, readonly Member[]]> {
  const behind = new Map<string, Member[]>();
  for (const part of parts.members) {
    const key = placeKey(part.places.flatMap((place) => project(place) ?? []));
    const members = behind.get(key) ?? [];
    behind.set(key, members);
    members.push(part);
  }
  for (const member of whole.members) {
    const members = behind.get(placeKey(member.places));
    if (members !== undefined) yield [member, members];
  }
}

/** Which families a family adds up to, and how. */
function* wholesOf(
  family: Family,
  families: ReadonlyMap<string, Family>,
  { dimensions = [] }: IndicatorDefinition,
): Generator<{
  readonly overlapping: boolean;
  readonly pairs: Iterable<readonly [Member, readonly Member[]]>;
}> {
  const isPartition = (id: DimensionId): boolean =>
    dimensions.some((dimension) => dimension.id === id && dimension.partition);

  for (const whole of families.values()) {
    if (!isWithin(whole, family)) continue;
    const between = (other: Family) => isWithin(whole, other) && isWithin(other, family);
    if ([...families.values()].some(between)) continue;
    const left = family.dimensions.filter((id) => !whole.dimensions.includes(id));
    yield {
      overlapping: !left.every(isPartition),
      pairs: parted(whole, family, (place) =>
        whole.dimensions.includes(place.dimension) ? place : undefined,
      ),
    };
  }
  for (const { fine, coarse, between, codeOf } of calendars) {
    if (!family.dimensions.includes(fine)) continue;
    const inPlaceOf = (id: DimensionId) =>
      families.get(familyKey(family.dimensions.map((own) => (own === fine ? id : own))));
    const whole = inPlaceOf(coarse);
    if (whole === undefined || (between !== undefined && inPlaceOf(between) !== undefined))
      continue;
    const isUnknown = ({ places }: Member) => places.some(({ code }) => code === UNKNOWN_CODE);
    // What has a year and no quarter is in no quarter of that year.
    if (coarse === 'year' && (family.members.some(isUnknown) || whole.members.some(isUnknown))) {
      continue;
    }
    yield {
      overlapping: !(isPartition(fine) && isPartition(coarse)),
      pairs: parted(whole, family, (place) =>
        place.dimension === fine
          ? {
              dimension: coarse,
              code: place.code === UNKNOWN_CODE ? UNKNOWN_CODE : codeOf(place.code),
            }
          : place,
      ),
    };
  }
}

/** Which amounts of one cell add up to another amount of it. */
const sides: readonly (readonly [AmountName, readonly AmountName[]])[] = [
  ['things', ['numerator', 'complement']],
  ['to', ['of', 'rest']],
];

/**
 * Makes a table of what results count: their strata add up to their totals, crossings to the strata that they cross,
 * months to quarters and years, both sides of a proportion to its denominator. Amounts of two results that count the
 * same are one cell.
 */
export function indicatorTable<Amount extends CellAmount>(
  results: readonly ResultFigures<Amount>[],
): IndicatorTable {
  const cells: TableCell[] = [];
  const relations: Relation[] = [];
  const cellByKey = new Map<string, number>();
  const known = new Set<string>();

  const relate = (whole: number | undefined, parts: readonly number[], overlapping: boolean) => {
    if (whole === undefined || parts.length === 0) return;
    if (results.length > 1) {
      const key = `${whole}=${[...parts].sort((a, b) => a - b).join('+')}`;
      if (known.has(key)) return;
      known.add(key);
    }
    relations.push(overlapping ? { whole, parts, overlapping: true } : { whole, parts });
  };

  const placed = results.map(({ definition, counted, period, subject, total, strata }) => {
    const extent = `${period.start} ${period.end} ${subject.join()}`;
    const add = (places: readonly StratumPlace[], amounts: readonly Amount[]): Member => {
      const where = placeKey(places);
      const own = new Map<AmountName, number>();
      for (const { kind, value } of amounts) {
        const { name, least, unit, mayBeZero, rounded } = kind;
        const key = `${counted(name)} ${extent} ${where}`;
        const before = cellByKey.get(key);
        if (before === undefined) {
          cellByKey.set(key, cells.length);
          own.set(name, cells.length);
          cells.push({ key, value, least, unit, mayBeZero, rounded });
        } else {
          own.set(name, before);
          const cell = cells[before];
          if (cell !== undefined && cell.value === undefined && value !== undefined) {
            cells[before] = { ...cell, value };
          }
        }
      }
      return { places, cells: own };
    };
    const whole = add([], total);
    const members = strata.map(({ places, amounts }) => add(places, amounts));
    const families = familiesOf(whole, members);
    const isOverlapping = new Map(total.map(({ kind }) => [kind.name, kind.overlapping]));

    for (const family of families.values()) {
      for (const { overlapping, pairs } of wholesOf(family, families, definition)) {
        for (const [member, parts] of pairs) {
          for (const [name, cell] of member.cells) {
            if (name === 'others') continue;
            const partCells = parts.flatMap((part) => part.cells.get(name) ?? []);
            relate(cell, partCells, overlapping || isOverlapping.get(name) === true);
          }
        }
      }
    }
    const memberAt = new Map(
      [whole, ...members].map((member) => [placeKey(member.places), member]),
    );
    for (const { places, cells: own } of [whole, ...members]) {
      for (const [name, of] of sides) {
        const parts = of.flatMap((side) => own.get(side) ?? []);
        if (parts.length === of.length) relate(own.get(name), parts, false);
      }
      const [things, others] = [own.get('things'), own.get('others')];
      if (things !== undefined && others !== undefined) {
        const shared = memberAt.get(placeKey(sharedPlaces(definition, places) ?? []));
        relate(shared?.cells.get('things'), [things, others], false);
      }
    }
    return [whole, ...members].map((member) => [...member.cells.values()]);
  });
  return { table: { cells, relations }, placed };
}
