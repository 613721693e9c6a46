import { exposureOf } from '../table/exposure.js';
import { linearSystems } from '../table/linear-system.js';
import { possibleValues, type Range } from '../table/possible-values.js';
import type { Relation } from '../table/table.js';
import type { MaskChoice } from './mask-choice.js';
import { countsEachPersonOnce, fewTogether } from './people-together.js';

/** Hidden cells that are not protected, and where more must be hidden so that they are. */
export interface Weakness {
  readonly cells: readonly number[];
  /** The relation in which another cell must be hidden; absent when any may help. */
  readonly relation?: Relation;
}

/** Finds what is wrong with hiding some groups of a {@link MaskChoice} and showing the others. */
export class WeaknessSearch {
  readonly #choice: MaskChoice;
  readonly #eachOnce: boolean;
  /** What earlier releases give away alone: hiding does not help it any more. */
  readonly #lost = new Set<number>();

  constructor(choice: MaskChoice) {
    this.#choice = choice;
    this.#eachOnce = countsEachPersonOnce(choice);
    if (choice.owners.every(({ group }) => group !== 'known')) return;
    const everything = choice.groups.map(() => true);
    const isUnknown = this.#isUnknown(everything);
    for (const relation of choice.table.relations) {
      for (;;) {
        const cell = this.#inRelation(relation, isUnknown);
        if (cell === undefined) break;
        this.#lost.add(cell);
      }
    }
    for (const cell of [...this.#inTables(isUnknown)]) this.#lost.add(cell);
  }

  /** A weakness, the cheapest to find first; `undefined` when everything hidden is protected. */
  find(hidden: readonly boolean[]): Weakness | undefined {
    const isUnknown = this.#isUnknown(hidden);
    return (
      this.#inRelations(isUnknown) ??
      this.#firstInTables(isUnknown) ??
      (this.#eachOnce ? undefined : this.#amongPeople(isUnknown))
    );
  }

  #firstInTables(
    isUnknown: (cell: number) => boolean,
    only?: ReadonlySet<number>,
  ): Weakness | undefined {
    for (const cell of this.#inTables(isUnknown, only)) return { cells: [cell] };
    return undefined;
  }

  /** All weaknesses that are cheap to find together, or one that is not; none when everything hidden is protected. */
  findAll(hidden: readonly boolean[]): readonly Weakness[] {
    const isUnknown = this.#isUnknown(hidden);
    const found = this.#choice.table.relations.flatMap((relation): Weakness[] => {
      const cell = this.#inRelation(relation, isUnknown);
      return cell === undefined ? [] : [{ cells: [cell], relation }];
    });
    const weakness = found.length > 0 ? undefined : this.find(hidden);
    return weakness === undefined ? found : [weakness];
  }

  /** Whether the cells of a weakness still have one when other groups are hidden. */
  lasts({ cells, relation }: Weakness, hidden: readonly boolean[]): boolean {
    const isUnknown = this.#isUnknown(hidden);
    if (relation !== undefined) return this.#inRelation(relation, isUnknown) !== undefined;
    return (
      this.#firstInTables(isUnknown, new Set(cells)) !== undefined ||
      (!this.#eachOnce && this.#amongPeople(isUnknown) !== undefined)
    );
  }

  #isUnknown(hidden: readonly boolean[]): (cell: number) => boolean {
    const { owners } = this.#choice;
    return (cell) => {
      const group = owners[cell]?.group;
      return typeof group === 'number' ? hidden[group] === true : group === 'unknown';
    };
  }

  #inRelations(isUnknown: (cell: number) => boolean): Weakness | undefined {
    for (const relation of this.#choice.table.relations) {
      const cell = this.#inRelation(relation, isUnknown);
      if (cell !== undefined) return { cells: [cell], relation };
    }
    return undefined;
  }

  /** A cell that a relation, alone, exposes. */
  #inRelation(
    { whole, parts }: Relation,
    isUnknown: (cell: number) => boolean,
  ): number | undefined {
    const { table, threshold } = this.#choice;
    const { cells } = table;
    const wholeUnknown = isUnknown(whole);
    let room = wholeUnknown ? 0 : (cells[whole]?.value ?? 0);
    let unknown = 0;
    for (const part of parts) {
      const { value = 0, least = 0 } = cells[part] ?? {};
      const isHidden = isUnknown(part);
      room -= isHidden ? least : value;
      if (isHidden) unknown += 1;
    }
    if (unknown === 0 && !wholeUnknown) return undefined;
    const alone = unknown + (wholeUnknown ? 1 : 0) === 1;
    if (wholeUnknown && !alone) return undefined;
    // A lone unknown is what is left; of several, each may be anything from its least to all the room.
    const { least = 0 } = wholeUnknown ? (cells[whole] ?? {}) : {};
    const left = wholeUnknown ? -room - least : room;
    const range: Range = { low: alone ? left : 0, high: left, most: left };
    const exposed = (cell: number): boolean => {
      const of = cells[cell];
      if (of === undefined || this.#lost.has(cell)) return false;
      return exposureOf(range, of, threshold) !== undefined;
    };
    if (wholeUnknown) return exposed(whole) ? whole : undefined;
    return parts.find((part) => isUnknown(part) && exposed(part));
  }

  /** The cells that a table exposes, those of one system after those of another. */
  *#inTables(
    isUnknown: (cell: number) => boolean,
    only?: ReadonlySet<number>,
  ): Generator<number, undefined> {
    const { table, threshold } = this.#choice;
    for (const system of linearSystems(table, isUnknown)) {
      const columns = [...system.cells.keys()].filter((column) => {
        const cell = system.cells[column];
        return (
          cell !== undefined && !this.#lost.has(cell) && (only === undefined || only.has(cell))
        );
      });
      if (columns.length === 0) continue;
      const isEnough = (column: number, range: Readonly<Range>) => {
        const cell = table.cells[system.cells[column] ?? -1];
        return cell === undefined || exposureOf(range, cell, threshold) === undefined;
      };
      for (const { column, range } of possibleValues(system, isEnough, columns)) {
        const cell = system.cells[column];
        if (cell === undefined || (range !== undefined && isEnough(column, range))) continue;
        yield cell;
      }
    }
  }

  #amongPeople(isUnknown: (cell: number) => boolean): Weakness | undefined {
    const cells = fewTogether(this.#choice, (cell) => isUnknown(cell) && !this.#lost.has(cell));
    return cells && { cells };
  }
}
