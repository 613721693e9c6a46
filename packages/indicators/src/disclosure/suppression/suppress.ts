import type { PartialResult, StratumPlace } from '../../evaluation/partial-result.js';
import { sharedPlaces } from '../table/amount-kinds.js';
import { placeKey } from '../table/indicator-table.js';
import { type EarlierCell, jointTable } from '../table/joint-table.js';
import type { ResultFigures } from '../table/result-figures.js';
import { type Relation, readsTheSame, type TableCell } from '../table/table.js';
import { chooseMasks } from './choose-masks.js';
import { type ComputedAmount, computedFigures, isNobody } from './computed-amounts.js';
import type { CellOwner, MaskChoice, MaskGroup } from './mask-choice.js';
import { isHiddenByItself } from './small-group.js';
import type { Solver } from './solver.js';
import type { Weakness } from './weakness.js';

/** Which cells of a result are hidden: the total first, then each stratum, in their order. */
export type Suppression = readonly boolean[];

/** Cells of a result that are shown or hidden together, by their places: 0 is the total. */
interface Unit {
  readonly result: number;
  readonly index: number;
}

type Figures = ResultFigures<ComputedAmount>;

function amountsAt(figures: Figures | undefined, index: number): readonly ComputedAmount[] {
  return (index === 0 ? figures?.total : figures?.strata[index - 1]?.amounts) ?? [];
}

function placesAt(figures: Figures, index: number): readonly StratumPlace[] {
  return figures.strata[index - 1]?.places ?? [];
}

/** The cells of a result that are hidden whatever the others are. */
function hiddenByThemselves(figures: Figures, threshold: number): boolean[] {
  const { definition, total, strata } = figures;
  const thingsAt = new Map([
    ['', total[0]?.value],
    ...strata.map(({ places, amounts }) => [placeKey(places), amounts[0]?.value] as const),
  ]);
  return [total, ...strata.map(({ amounts }) => amounts)].map((amounts, index) => {
    const places = placesAt(figures, index);
    const shared = sharedPlaces(definition, places);
    const whole = shared && thingsAt.get(placeKey(shared));
    return isHiddenByItself(amounts, places, definition, whole, threshold);
  });
}

function isEmpty(amounts: readonly ComputedAmount[]): boolean {
  return amounts.every(
    ({ kind, value, people }) => kind.name === 'others' || value === 0 || isNobody(people),
  );
}

/** A table and who shows its cells, made of the results to publish. */
interface Draft {
  readonly cells: TableCell[];
  readonly relations: Relation[];
  readonly owners: CellOwner[];
  readonly units: (readonly Unit[])[];
  readonly overlaps: number[];
  /** For each group, whether what earlier releases said of it forbids to show it. */
  readonly forbidden: readonly boolean[];
}

/**
 * True when a figure cannot be shown beside what an earlier release said of it: hidden then, it would uncover those
 * that were hidden with it; changed by few, the change would tell of few.
 */
function isForbidden(
  { cell, value }: EarlierCell,
  { cells, owners }: Pick<Draft, 'cells' | 'owners'>,
  threshold: number,
): boolean {
  const now = cells[cell];
  if (now === undefined || value === undefined) return true;
  const { value: shown = 0, unit } = now;
  const few = threshold * unit * amountPerPerson(now, owners[cell]);
  return !readsTheSame(now, shown, value) && Math.abs(shown - value) < few;
}

/**
 * How many of what a cell counts a person has, on average, rounded up: 4 contacts. The people behind an earlier figure
 * are not known, so that a difference of so many times the threshold is taken for one of enough people. A person whom
 * two structures know counts in each, as in what each of them counts.
 */
function amountPerPerson(cell: TableCell | undefined, owner: CellOwner | undefined): number {
  const { atLeast = 0, atMost: people = atLeast } = owner?.people ?? {};
  const { value = 0, unit = 1 } = cell ?? {};
  return people > 0 ? Math.max(1, Math.ceil(value / unit / people)) : 1;
}

/** Groups the cells of results that show a figure in common. */
function groupUnits(placed: readonly (readonly (readonly number[])[])[]): {
  readonly units: Unit[][];
  readonly groupOfCell: ReadonlyMap<number, number>;
} {
  const units: Unit[][] = [];
  const groupOfCell = new Map<number, number>();
  for (const [result, indexes] of placed.entries()) {
    for (const [index, cells] of indexes.entries()) {
      const groups = [...new Set(cells.flatMap((cell) => groupOfCell.get(cell) ?? []))];
      const group = groups[0] ?? units.push([]) - 1;
      const members = units[group] ?? [];
      members.push({ result, index });
      for (const cell of cells) groupOfCell.set(cell, group);
      for (const other of groups.slice(1)) {
        members.push(...(units[other] ?? []));
        units[other] = [];
        for (const [cell, of] of groupOfCell) if (of === other) groupOfCell.set(cell, group);
      }
    }
  }
  return { units, groupOfCell };
}

function draftOf(
  results: readonly Figures[],
  before: readonly ResultFigures[],
  threshold: number,
): Draft {
  const { table, placed, earlier, known } = jointTable(results, before);
  const { units, groupOfCell } = groupUnits(placed);
  const cells = [...table.cells];
  const overlaps: number[] = [];
  const published = new Set(
    earlier.flatMap(({ cell, value }) => {
      const now = cells[cell];
      if (now?.value === undefined || value === undefined) return [];
      return readsTheSame(now, now.value, value) ? [cell] : [];
    }),
  );
  const owners: CellOwner[] = cells.map((_, cell) => ({
    group: published.has(cell) || known.has(cell) ? 'known' : (groupOfCell.get(cell) ?? 'unknown'),
    people: undefined,
    breakdown: -1,
  }));
  for (const [result, figures] of results.entries()) {
    const breakdowns = new Map<string, number>();
    for (const [index, own] of (placed[result] ?? []).entries()) {
      const family = placesAt(figures, index)
        .map(({ dimension }) => dimension)
        .sort()
        .join('&');
      for (const [at, { kind, people }] of amountsAt(figures, index).entries()) {
        const cell = own[at];
        if (cell === undefined) continue;
        const key = `${kind.name} ${family}`;
        const breakdown = breakdowns.get(key) ?? overlaps.length;
        if (!breakdowns.has(key)) {
          breakdowns.set(key, breakdown);
          const whole = figures.total.find(({ kind: { name } }) => name === kind.name);
          overlaps.push(-(whole?.people.atLeast ?? 0));
        }
        overlaps[breakdown] =
          (overlaps[breakdown] ?? 0) + (people.atMost ?? Number.POSITIVE_INFINITY);
        owners[cell] = { group: owners[cell]?.group ?? 'unknown', people, breakdown };
      }
    }
  }
  const scaled = new Set<number>();
  for (const { whole, parts } of table.relations) {
    const factor = amountPerPerson(cells[whole], owners[whole]);
    for (const part of factor > 1 ? parts : []) {
      const cell = cells[part];
      if (cell?.unpublished !== true || scaled.has(part)) continue;
      scaled.add(part);
      cells[part] = { ...cell, unit: cell.unit * factor };
    }
  }
  // Strata that overlap, or seem to, are protected as if they added up to something that is known: in one set of data
  // they may not overlap, and a reader would subtract.
  const relations = table.relations.flatMap(({ whole, parts, overlapping }): Relation[] => {
    // What is hidden of earlier releases is not known.
    if (overlapping && [whole, ...parts].some((cell) => cells[cell]?.value === undefined))
      return [];
    const together = parts.reduce((sum, part) => sum + (cells[part]?.value ?? 0), 0);
    const cell = cells[whole];
    const owner = owners[whole];
    if (overlapping !== true || cell === undefined || owner === undefined) {
      return [{ whole, parts }];
    }
    if (cell.value === together) return [{ whole, parts }];
    cells.push({ ...cell, key: `${cell.key} together`, value: together });
    owners.push({ group: owner.group, people: undefined, breakdown: -1 });
    return [{ whole: cells.length - 1, parts }];
  });
  const forbidden = units.map(() => false);
  for (const cell of earlier) {
    const group = groupOfCell.get(cell.cell);
    if (group !== undefined && isForbidden(cell, { cells, owners }, threshold))
      forbidden[group] = true;
  }
  return { cells, relations, owners, units, overlaps, forbidden };
}

/** Parts of a draft that no relation ties together, each as a choice of its own. */
function choicesOf(
  { cells, relations, owners, units, overlaps }: Draft,
  groups: readonly MaskGroup[],
  threshold: number,
): { readonly choice: MaskChoice; readonly groups: readonly number[] }[] {
  const root = cells.map((_, cell) => cell);
  const find = (cell: number): number => {
    let at = cell;
    for (let up = root[at] ?? at; up !== at; up = root[at] ?? at) at = up;
    return at;
  };
  const firstOf = new Map<number, number>();
  const tie = (a: number, b: number) => {
    root[find(b)] = find(a);
  };
  for (const [cell, { group }] of owners.entries()) {
    if (typeof group !== 'number') continue;
    const first = firstOf.get(group);
    if (first === undefined) firstOf.set(group, cell);
    else tie(first, cell);
  }
  for (const { whole, parts } of relations) for (const part of parts) tie(whole, part);

  const cellsIn = new Map<number, number[]>();
  for (const cell of cells.keys()) {
    const own = cellsIn.get(find(cell)) ?? [];
    cellsIn.set(find(cell), own);
    own.push(cell);
  }
  return [...cellsIn.values()].map((own) => {
    const placeOf = new Map(own.map((cell, place) => [cell, place]));
    const place = (cell: number) => placeOf.get(cell) ?? -1;
    const ownGroups = [
      ...new Set(
        own.flatMap((cell) => {
          const group = owners[cell]?.group;
          return typeof group === 'number' ? [group] : [];
        }),
      ),
    ].filter((group) => (units[group]?.length ?? 0) > 0);
    const placeOfGroup = new Map(ownGroups.map((group, at) => [group, at]));
    return {
      groups: ownGroups,
      choice: {
        table: {
          cells: own.flatMap((cell) => cells[cell] ?? []),
          relations: relations
            .filter(({ whole }) => placeOf.has(whole))
            .map(({ whole, parts }) => ({ whole: place(whole), parts: parts.map(place) })),
        },
        owners: own.flatMap((cell) => {
          const owner = owners[cell];
          if (owner === undefined) return [];
          const { group } = owner;
          return typeof group === 'number'
            ? [{ ...owner, group: placeOfGroup.get(group) ?? ('unknown' as const) }]
            : [owner];
        }),
        groups: ownGroups.flatMap((group) => groups[group] ?? []),
        overlaps,
        threshold,
      },
    };
  });
}

/**
 * The groups in which something stays unprotected: the owner of what is hidden, else those that show what it is left
 * of, else all.
 */
function groupsOf({ cells }: Weakness, { owners, table, groups }: MaskChoice): number[] {
  const ownersOf = (some: readonly number[]): number[] =>
    some.flatMap((cell) => {
      const group = owners[cell]?.group;
      return typeof group === 'number' ? [group] : [];
    });
  const shownOf = (some: readonly number[]): number[] =>
    ownersOf(some).filter((group) => groups[group]?.hidden === false);
  const around = table.relations.filter(({ parts }) => parts.some((part) => cells.includes(part)));
  const choices = [
    ownersOf(cells),
    shownOf(around.map(({ whole }) => whole)),
    shownOf(around.flatMap(({ parts }) => parts)),
  ];
  return choices.find((found) => found.length > 0) ?? ownersOf([...table.cells.keys()]);
}

/**
 * Chooses the cells to hide in the results of a release, all at once: results that count the same are hidden
 * together. Where even hiding all strata does not protect them, the total is hidden too, and then everything under
 * it but what stands for nobody: the strata of another dimension would give it back.
 *
 * @param counted What each result counts: see {@link ResultFigures.counted}.
 * @param before What earlier releases say of the same.
 */
export function suppress(
  partials: readonly PartialResult[],
  counted: readonly ResultFigures['counted'][],
  threshold: number,
  before: readonly ResultFigures[],
  solver?: Solver,
): readonly Suppression[] {
  const results = partials.map((partial, result) =>
    computedFigures(partial, counted[result] ?? String),
  );
  const draft = draftOf(results, before, threshold);
  const byThemselves = results.map((figures) => hiddenByThemselves(figures, threshold));
  const isHiddenWhole = byThemselves.map((hidden) => hidden[0] === true);

  for (;;) {
    const isHidden = ({ result, index }: Unit): boolean =>
      byThemselves[result]?.[index] === true ||
      (isHiddenWhole[result] === true && !isEmpty(amountsAt(results[result], index)));
    const groups = draft.units.map((units, group): MaskGroup => {
      const [first = { result: 0, index: 0 }] = units;
      const figures = results[first.result];
      const amounts = amountsAt(figures, first.index);
      const where = figures === undefined ? '' : placeKey(placesAt(figures, first.index));
      return {
        key: `${where} ${figures?.counted(amounts[0]?.kind.name ?? 'things') ?? ''}`,
        loss: units.reduce((sum, { result, index }) => {
          const [amount] = amountsAt(results[result], index);
          return sum + (amount === undefined ? 0 : Math.max(0, amount.value) / amount.kind.unit);
        }, 0),
        hidden: draft.forbidden[group] === true || units.some(isHidden),
        mayBeHidden: units.every(
          ({ result, index }) => index !== 0 && !isEmpty(amountsAt(results[result], index)),
        ),
      };
    });
    const hidden = new Set(groups.flatMap((group, at) => (group.hidden ? [at] : [])));
    const failed = new Set<number>();
    for (const { choice, groups: own } of choicesOf(draft, groups, threshold)) {
      // What earlier releases hid, or what is left of them, may be found though nothing is hidden now.
      const isTied = choice.owners.some(({ group }) => group === 'unknown');
      if (!isTied && !choice.groups.some((group) => group.hidden)) continue;
      const pattern = chooseMasks(choice, solver);
      if ('hidden' in pattern) {
        for (const [place, group] of own.entries()) if (pattern.hidden[place]) hidden.add(group);
      } else {
        for (const group of groupsOf(pattern.unprotected, choice)) {
          for (const { result } of draft.units[own[group] ?? -1] ?? []) failed.add(result);
        }
      }
    }
    const suppressions = results.map(({ strata }) =>
      new Array<boolean>(strata.length + 1).fill(false),
    );
    for (const group of hidden) {
      for (const { result, index } of draft.units[group] ?? []) {
        const own = suppressions[result];
        if (own !== undefined) own[index] = true;
      }
    }
    for (const [result, own] of suppressions.entries()) {
      if (own[0] === true && isHiddenWhole[result] !== true) failed.add(result);
    }
    if (failed.size === 0) return suppressions;
    const before = isHiddenWhole.filter(Boolean).length;
    for (const result of failed) isHiddenWhole[result] = true;
    // Hiding everything leaves nothing to subtract from: there is nothing more to hide.
    if (isHiddenWhole.filter(Boolean).length === before) return suppressions;
  }
}
