/* The attack on a release: what it gives away although it hides it. */
import type { PartialResult, Release } from '../../src/index.js';
import { type Equation, interval, mayBe, type Riddle, type Unknown } from './riddle.js';
import { type Figure, figuresOf, type Knowledge, viewOf } from './view.js';

/** How wide the interval of a hidden figure must be. */
const LEAST_WIDTH = 5;

/** Something that a release gives away. */
export interface Leak {
  readonly kind: /** A figure is not what it stands for. */
    | 'untrue'
    /** A figure that is shown stands for 1 to k-1 people. */
    | 'small-shown'
    /** The values that a hidden figure may have are too few. */
    | 'narrow'
    /** All of them are 1 to k-1. */
    | 'known-small'
    /** Hidden figures add up to a number that follows from what is shown, and stand for 1 to k-1 people. */
    | 'small-sum'
    /** The difference of figures that are shown stands for 1 to k-1 people. */
    | 'isolated'
    /** The search gave up: another solver has to decide. */
    | 'undecided';
  readonly where: string;
  readonly low?: number;
  readonly high?: number;
}

/** The leak of a hidden figure whose least and greatest values are known, if there is one. */
export function judge(
  where: string,
  { low, high }: { readonly low: number; readonly high: number },
  threshold: number,
): Leak | undefined {
  if (high - low < LEAST_WIDTH) return { kind: 'narrow', where, low, high };
  return low >= 1 && high < threshold ? { kind: 'known-small', where, low, high } : undefined;
}

/** The leak of a hidden figure, if its interval is too narrow. Tries the farthest values only as far as needed. */
export function leakOf(riddle: Riddle, one: Unknown): Leak | undefined {
  const { threshold } = riddle;
  const where = one.name;
  // Most are safe, and need two witnesses: a value that is low, and one that is high enough for it.
  let low = one.least;
  for (; low < one.truth; low += 1) {
    const verdict = mayBe(riddle, one, low, low);
    if (verdict === 'open') return { kind: 'undecided', where };
    if (verdict === 'possible') break;
  }
  const enough = low >= 1 ? Math.max(threshold, low + LEAST_WIDTH) : low + LEAST_WIDTH;
  if (one.truth >= enough) return undefined;
  const verdict = mayBe(riddle, one, enough, one.most);
  if (verdict === 'open') return { kind: 'undecided', where };
  if (verdict === 'possible') return undefined;
  const found = interval(riddle, one);
  if (found === undefined) return { kind: 'undecided', where };
  return judge(where, found, threshold);
}

/** The most hidden figures whose every sum is looked at. */
const MOST_SUMMED = 12;

/** The rows of the equations between the marks alone, in echelon form: a sum follows when it is made of them. */
function echelon(unknowns: readonly Unknown[], equations: readonly Equation[]): number[][] {
  const columns = new Map(unknowns.map((one, index) => [one, index]));
  const rows = equations.map(({ terms }) => {
    const row = unknowns.map(() => 0);
    for (const { unknown, factor } of terms) {
      const column = columns.get(unknown);
      if (column !== undefined) row[column] = (row[column] ?? 0) + factor;
    }
    return row;
  });
  const reduced: number[][] = [];
  for (const row of rows) {
    const rest = reduce(row, reduced);
    if (rest.some((value) => value !== 0)) reduced.push(rest);
  }
  return reduced;
}

/** What is left of a row after the given ones, each of which starts in a column of its own. */
function reduce(row: readonly number[], by: readonly (readonly number[])[]): number[] {
  let rest = [...row];
  for (const other of by) {
    const start = other.findIndex((value) => value !== 0);
    const factor = (rest[start] ?? 0) / (other[start] ?? 1);
    if (factor === 0) continue;
    rest = rest.map((value, index) => {
      const left = value - factor * (other[index] ?? 0);
      return Math.abs(left) < 1e-9 ? 0 : left;
    });
  }
  return rest;
}

/** Every leak of a release. `partials` are what it was made of. */
export function leaksOf(
  release: Release,
  partials: readonly PartialResult[],
  knowledge: Knowledge = { somethingIsSmall: true },
): Leak[] {
  const { threshold } = release;
  const leaks: Leak[] = [];
  for (const figure of figuresOf(release, partials)) {
    const { where, left, side, shown, within, truth, people } = figure;
    if (left !== 'shown') continue;
    // A ratio to nobody tells nothing of its numerator.
    if (side !== 'things' && shown === undefined && within === undefined) continue;
    if (shown !== undefined && shown !== truth) leaks.push({ kind: 'untrue', where });
    if (people !== undefined && people > 0 && people < threshold) {
      leaks.push({ kind: 'small-shown', where });
    }
  }
  const { riddle, marks } = viewOf(release, partials, knowledge);
  // What tells nothing of people may be hidden for nothing, and needs no protection.
  const personal = marks.filter(({ figure }) => figure.people !== undefined);
  for (const { figure, unknown } of personal) {
    const leak = leakOf(riddle, unknown);
    // Nobody, or everybody, of k people or more is published where that is not sensitive: and so of a part of them.
    // A ratio that is rounded says the same, less exactly.
    const isNobody =
      !figure.isCounted &&
      !figure.sensitive &&
      (leak?.high === 0 || (figure.isRounded && figure.truth === 0 && leak?.low === 0));
    if (leak !== undefined && !isNobody) leaks.push(leak);
  }
  if (personal.length <= MOST_SUMMED)
    leaks.push(...smallSums(riddle, personal, threshold, knowledge));
  return leaks;
}

/** As many people as in each by itself, nobody being in two. */
function together(figures: readonly Figure[]): number {
  return figures.reduce((sum, { people = 0 }) => sum + people, 0);
}

function smallSums(
  { unknowns, equations }: Riddle,
  marks: ReturnType<typeof viewOf>['marks'],
  threshold: number,
  { peopleOf = together }: Knowledge,
): Leak[] {
  const rows = echelon(unknowns, equations);
  const leaks: Leak[] = [];
  for (let chosen = 1; chosen < 2 ** marks.length; chosen += 1) {
    const members = marks.filter((_, index) => (chosen >> index) & 1);
    const people = peopleOf(members.map(({ figure }) => figure));
    if (people === 0 || people >= threshold) continue;
    const chosenOnes = new Set(members.map(({ unknown }) => unknown));
    const row = unknowns.map((one) => (chosenOnes.has(one) ? 1 : 0));
    if (reduce(row, rows).every((value) => value === 0)) {
      leaks.push({
        kind: 'small-sum',
        where: members.map(({ figure }) => figure.where).join(' + '),
      });
    }
  }
  return leaks;
}
