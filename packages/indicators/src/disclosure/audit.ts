import type { Issue } from '@santeparticipative/core';
import type { Figures } from './figures.js';
import { type DisclosureRule, disclosureIssue } from './messages.js';
import { publishedFigures } from './published-amounts.js';
import { exposedNumerators } from './ratio-numerators.js';
import { type ReleaseRegister, registeredFigures } from './register/release-register.js';
import type { Release } from './release.js';
import { countedBy } from './table/counted.js';
import { type Exposure, exposureOf } from './table/exposure.js';
import { jointTable } from './table/joint-table.js';
import { type LinearSystem, linearSystems } from './table/linear-system.js';
import { type IsEnough, possibleValues, type Range } from './table/possible-values.js';
import type { ResultFigures } from './table/result-figures.js';
import type { Relation, Table } from './table/table.js';

/**
 * Attacks a release as a reader could: one who knows the threshold and that figures are integers, who sets against
 * one another all published figures that are tied (strata and totals, crossings, months and quarters, both sides of
 * a proportion, indicators that count the same), who knows that a hidden cell stands for somebody, and does not
 * know which mark hides a small cell and which protects another. The audit reads nothing but the release, and
 * shares nothing with what chose the cells to hide but what a table is.
 *
 * A hidden figure is taken for protected only when two integer tables that fit all that is published are found,
 * in which it is 5 or more apart and reaches the threshold. Returns an error for each result in which one is not:
 * `disclosure.recoverable`, `disclosure.narrow-interval`, `disclosure.small-interval`; `disclosure.small-figure` for a
 * published side of a proportion below the threshold, `disclosure.hidden-total` for a cell shown under a hidden
 * total; `disclosure.small-difference` and `disclosure.shown-after-hidden` for what is found by setting it against the
 * releases of the register. An empty list says that these attacks fail, and no more.
 */
export function auditRelease(release: Release, register?: ReleaseRegister): Issue[] {
  return findingsOn(release, register).map(({ rule, result }) =>
    disclosureIssue(rule, result === undefined ? '' : `/results/${result}`),
  );
}

/** What the audit finds. */
export interface Finding {
  readonly rule: DisclosureRule;
  /** The result in which it is; absent when it is in none, but in what results leave of one another. */
  readonly result: number | undefined;
  /** The results that show what it is found from. */
  readonly from: readonly number[];
}

/** The findings of {@link auditRelease}. */
export function findingsOn(release: Release, register?: ReleaseRegister): readonly Finding[] {
  const { results, definitions, threshold } = release;
  const ofPeople = definitions.filter(({ privacyUnit }) => privacyUnit !== 'none');
  const before = registeredFigures(register, ofPeople);
  const isAlone = ofPeople.length < 2 && before.length === 0;
  const audited = results.flatMap((result, index) => {
    const definition = definitions[index];
    if (definition === undefined || definition.privacyUnit === 'none') return [];
    const counted = isAlone ? (name: string) => name : countedBy(definition);
    return [{ result, index, figures: publishedFigures(result, definition, counted) }];
  });
  const now = audited.map(({ figures }) => figures);
  const { table, placed, earlier, shownBefore } = jointTable(now, before);
  const exposed = exposedCells(table, threshold, before.length > 0);
  if (exposed.size > 0 && before.length > 0) {
    // What a reader finds in earlier releases alone, this one does not tell.
    for (const [cell, found] of exposedCells(knownBefore(table, shownBefore), threshold, true)) {
      const { low, high } = exposed.get(cell) ?? {};
      if (found.low === low && found.high === high) exposed.delete(cell);
    }
  }
  const changed = new Set<number>();
  for (const { cell, value } of earlier) {
    const { value: shown, unit = 1 } = table.cells[cell] ?? {};
    if (shown === undefined) continue;
    const change = Math.abs(shown - (value ?? shown));
    if (change > 0 && change < threshold * unit) changed.add(cell);
  }
  const shownNow = audited.map(({ figures: { total, strata } }) => [
    total,
    ...strata.map(({ amounts }) => amounts),
  ]);
  const hiddenBefore = new Set(
    earlier.flatMap(({ cell, value }) => (value === undefined ? [cell] : [])),
  );
  const showing = new Map<number, number>();
  const found = audited.flatMap(({ result, index, figures }, at): Finding[] => {
    const rules = new Set<DisclosureRule>([
      ...shownTooSmall(figures, threshold),
      ...exposedNumerators(result, figures.definition, threshold),
    ]);
    if (result.suppressed === true) {
      const isShown = (cell: Figures) =>
        [cell.denominator, cell.value, cell.numerator].some(
          (figure) => (figure?.value ?? figure?.min ?? 0) !== 0,
        );
      // Zeros tell that nobody is there, and leave the total as unknown as it was.
      if ((result.strata ?? []).some(isShown)) rules.add('disclosure.hidden-total');
    }
    for (const [member, cells] of (placed[at] ?? []).entries()) {
      for (const [amount, cell] of cells.entries()) {
        if (!showing.has(cell)) showing.set(cell, index);
        const rule = changed.has(cell) ? 'disclosure.small-difference' : exposed.get(cell)?.rule;
        if (rule !== undefined) rules.add(rule);
        exposed.delete(cell);
        const isShown = shownNow[at]?.[member]?.[amount]?.value !== undefined;
        if (isShown && hiddenBefore.has(cell)) rules.add('disclosure.shown-after-hidden');
      }
    }
    return [...rules].map((rule) => ({ rule, result: index, from: [index] }));
  });
  if (exposed.size === 0) return found;
  // What is left is of no one result: what one of them leaves of another.
  const around = [...exposed.values()].flatMap(({ from }) => from);
  const from = [...new Set(around.flatMap((cell) => showing.get(cell) ?? []))];
  return [...found, { rule: 'disclosure.small-difference', result: undefined, from }];
}

/** A table as the readers of earlier releases know it. */
function knownBefore({ cells, relations }: Table, shownBefore: ReadonlySet<number>): Table {
  return {
    cells: cells.map((cell, at) => (shownBefore.has(at) ? cell : { ...cell, value: undefined })),
    relations,
  };
}

/** The rules that published sides of proportions and of shares break. */
function shownTooSmall({ total, strata }: ResultFigures, threshold: number): DisclosureRule[] {
  const amounts = [total, ...strata.map((stratum) => stratum.amounts)].flat();
  const small = amounts.some(
    ({ kind: { name }, value = 0 }) =>
      (name === 'numerator' || name === 'complement' || name === 'others') &&
      value > 0 &&
      value < threshold,
  );
  return small ? ['disclosure.small-figure'] : [];
}

/** The only unknown part of a relation that does not add up: it can but hide a small cell. */
function loneMarks({ relations, cells }: Table): number[] {
  const isUnknown = (cell: number): boolean => cells[cell]?.value === undefined;
  return relations.flatMap(({ whole, parts, overlapping }: Relation) => {
    const unknown = parts.filter(isUnknown);
    return overlapping && !isUnknown(whole) && unknown.length === 1 ? unknown : [];
  });
}

/** What a reader finds of a cell. */
interface Found {
  readonly rule: Exposure;
  /** Where the reader places it. */
  readonly low: number;
  readonly high: number;
  /** The cells from which it is found, those that are not shown among them. */
  readonly from: readonly number[];
}

/** What a reader finds of hidden parts of a sum of rounded figures: about what is left of it. */
function exposedByRounded(
  { whole, parts }: Relation,
  { cells }: Table,
  threshold: number,
): [number, Found][] {
  const total = cells[whole];
  if (total?.value === undefined) return [];
  const unknown = parts.filter((part) => cells[part]?.value === undefined);
  const shown = parts.reduce((sum, part) => sum + (cells[part]?.value ?? 0), 0);
  const high = total.value - shown;
  const low = unknown.length === 1 ? high : 0;
  const rule = exposureOf({ low, high, most: high }, total, threshold);
  if (rule === undefined) return [];
  return unknown.map((cell) => [cell, { rule, low, high, from: [whole, ...parts] }]);
}

/**
 * What a reader finds of the cells that are not shown. Where figures of several releases contradict one another, some
 * were revised in between, and nothing follows.
 */
function exposedCells(table: Table, threshold: number, mayContradict: boolean): Map<number, Found> {
  const exposed = new Map<number, Found>();
  for (const cell of loneMarks(table)) {
    exposed.set(cell, { rule: 'disclosure.small-interval', low: 0, high: 0, from: [cell] });
  }
  const isRounded = ({ whole }: Relation): boolean => table.cells[whole]?.rounded === true;
  for (const relation of table.relations.filter(isRounded)) {
    for (const [cell, found] of exposedByRounded(relation, table, threshold)) {
      exposed.set(cell, found);
    }
  }
  const exact = { ...table, relations: table.relations.filter((relation) => !isRounded(relation)) };
  for (const system of linearSystems(exact, (cell) => table.cells[cell]?.value === undefined)) {
    const judge = (column: number, range: Readonly<Range>) => {
      const cell = table.cells[system.cells[column] ?? -1];
      return cell === undefined ? undefined : exposureOf(range, cell, threshold);
    };
    const isEnough: IsEnough = (column, range) => judge(column, range) === undefined;
    let from: readonly number[] | undefined;
    // All are looked for first: what is found for one may widen the range of another.
    for (const { column, range } of [...possibleValues(system, isEnough)]) {
      const cell = system.cells[column];
      if (cell === undefined || (range === undefined && mayContradict)) continue;
      const rule = range === undefined ? 'disclosure.recoverable' : judge(column, range);
      if (rule === undefined) continue;
      const { low = 0, high = 0 } = range ?? {};
      from ??= around(system, exact);
      exposed.set(cell, { rule, low, high, from });
    }
  }
  return exposed;
}

/** The cells that the equations of a system tie together. */
function around({ cells }: LinearSystem, { relations }: Table): number[] {
  const unknown = new Set(cells);
  return relations.flatMap(({ whole, parts }) =>
    [whole, ...parts].some((cell) => unknown.has(cell)) ? [whole, ...parts] : [],
  );
}
