import { withExtentTies } from './extent-ties.js';
import { type IndicatorTable, indicatorTable, placeKey } from './indicator-table.js';
import type { CellAmount, ResultFigures } from './result-figures.js';
import { type Relation, readsTheSame, type TableCell } from './table.js';

/** A cell of the results to publish that an earlier release had too. */
export interface EarlierCell {
  readonly cell: number;
  /** The figure that was published; absent when it was hidden. */
  readonly value: number | undefined;
}

/** A table of the results to publish, and of those of earlier releases that count the same. */
export interface JointTable extends IndicatorTable {
  /** What earlier releases said of cells of the results to publish. */
  readonly earlier: readonly EarlierCell[];
  /** The cells that earlier releases showed, and that no result to publish has. */
  readonly known: ReadonlySet<number>;
  /** All cells whose figure an earlier release showed: a reader has it, whatever is hidden now. */
  readonly shownBefore: ReadonlySet<number>;
}

function extentKey({ period, subject }: ResultFigures): string {
  return `${period.start} ${period.end} ${subject.join()}`;
}

/** The amounts of a result by what they count and where. */
function amountsOf({ counted, total, strata }: ResultFigures): Map<string, CellAmount> {
  const amounts = new Map<string, CellAmount>();
  for (const { places, amounts: own } of [{ places: [], amounts: total }, ...strata]) {
    for (const amount of own)
      amounts.set(`${counted(amount.kind.name)} ${placeKey(places)}`, amount);
  }
  return amounts;
}

/** True when a figure of an earlier result is another one now. */
function isRevised(before: ResultFigures, now: readonly ResultFigures[]): boolean {
  const earlier = amountsOf(before);
  return now.some(
    (result) =>
      extentKey(result) === extentKey(before) &&
      [...amountsOf(result)].some(([key, { kind, value }]) => {
        const was = earlier.get(key)?.value;
        return value !== undefined && was !== undefined && !readsTheSame(kind, value, was);
      }),
  );
}

/** Adds the cells of a result as they were before it was revised, and by how much each changed. */
function addRevised(
  draft: { readonly cells: TableCell[]; readonly relations: Relation[] },
  before: ResultFigures,
  cellNow: ReadonlyMap<string, number>,
  name: string,
): { readonly earlier: EarlierCell[]; readonly added: number[] } {
  const { table, placed } = indicatorTable([before]);
  const from = draft.cells.length;
  draft.cells.push(...table.cells.map((cell) => ({ ...cell, key: `${name} ${cell.key}` })));
  const added = table.cells.map((_, cell) => from + cell);
  const shift = (cell: number) => from + cell;
  const earlier: EarlierCell[] = [];
  const changes: Relation[] = [];
  let grows = true;
  const members = [{ places: [], amounts: before.total }, ...before.strata];
  for (const [index, { places, amounts }] of members.entries()) {
    for (const [at, { kind, value }] of amounts.entries()) {
      const was = placed[0]?.[index]?.[at];
      const cell = cellNow.get(
        `${before.counted(kind.name)} ${extentKey(before)} ${placeKey(places)}`,
      );
      if (was === undefined || cell === undefined) continue;
      earlier.push({ cell, value });
      const now = draft.cells[cell]?.value;
      if (value !== undefined && now !== undefined && now < value) grows = false;
      const { unit } = kind;
      changes.push({ whole: cell, parts: [shift(was), draft.cells.length] });
      draft.cells.push({
        key: `${name} change ${index} ${at}`,
        least: 0,
        unit,
        mayBeZero: true,
        unpublished: true,
      });
    }
  }
  // Where figures only grew, a reader takes it that none was lowered: what came late was added.
  if (grows) {
    for (const { whole, parts } of table.relations) {
      draft.relations.push({ whole: shift(whole), parts: parts.map(shift) });
    }
    draft.relations.push(...changes);
  }
  return { earlier, added };
}

/**
 * Makes one table of the results to publish and of those of earlier releases that count the same: over the same
 * period and structures they are the same cells, unless they were revised, and then each change is a cell; over
 * others, what is left when one is subtracted from another is one.
 */
export function jointTable(
  now: readonly ResultFigures[],
  before: readonly ResultFigures[],
): JointTable {
  const revised = before.filter((result) => isRevised(result, now));
  const unchanged = before.filter((result) => !revised.includes(result));
  const results = [...now, ...unchanged];
  const { table, placed, same: pairs } = withExtentTies(indicatorTable(results), results);
  const draft = { cells: [...table.cells], relations: [...table.relations] };
  const ofNow = new Set(placed.slice(0, now.length).flat(2));
  const cellNow = new Map(table.cells.map(({ key }, cell) => [key, cell]));
  const earlier: EarlierCell[] = [];
  const known = new Set<number>();
  const shownBefore = new Set<number>();
  for (const [index, { total, strata }] of unchanged.entries()) {
    const members = [total, ...strata.map(({ amounts }) => amounts)];
    for (const [member, amounts] of members.entries()) {
      for (const [at, { value }] of amounts.entries()) {
        const cell = placed[now.length + index]?.[member]?.[at];
        if (cell === undefined) continue;
        if (value !== undefined) shownBefore.add(cell);
        if (ofNow.has(cell)) earlier.push({ cell, value });
        else if (value !== undefined) known.add(cell);
      }
    }
  }
  for (const [first, second] of pairs) {
    const [cell, other] = [draft.cells[first], draft.cells[second]];
    if (cell === undefined || other === undefined) continue;
    const isEarlier = ofNow.has(first) && !ofNow.has(second);
    if (isEarlier) earlier.push({ cell: first, value: other.value });
    if (isEarlier && cell.value === undefined && other.value !== undefined) {
      draft.cells[first] = { ...cell, value: other.value };
      shownBefore.add(first);
    } else if (
      cell.value === undefined ||
      other.value === undefined ||
      cell.value === other.value
    ) {
      draft.relations.push({ whole: first, parts: [second] });
    }
  }
  for (const [index, result] of revised.entries()) {
    const { earlier: own, added } = addRevised(draft, result, cellNow, `before ${index}`);
    earlier.push(...own);
    for (const cell of added) if (draft.cells[cell]?.value !== undefined) known.add(cell);
  }
  for (const cell of known) shownBefore.add(cell);
  return { table: draft, placed: placed.slice(0, now.length), earlier, known, shownBefore };
}
