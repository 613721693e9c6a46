/*
 * Several releases attacked as one. Whatever they count is made of the same groups of people, so that every figure is
 * the sum of some of them: the attacker subtracts one sum from another.
 */
import type { IndicatorDefinition } from '@santeparticipative/core';
import type { PartialResult, Release } from '../../src/index.js';
import { type Leak, leakOf } from './attack.js';
import { type Equation, type Riddle, type Unknown, unknown } from './riddle.js';
import { type Group, partialOf } from './tables.js';
import { figuresOf } from './view.js';

/** Invented people of a structure, a month, and perhaps a stratum more. */
export interface Members extends Group {
  readonly structure: string;
  readonly month: string;
  /** The first release that knows them: those of a correction are in the later ones only. */
  readonly since?: number;
}

/** What one release of a sequence covers. */
export interface Publication {
  readonly definition: IndicatorDefinition;
  readonly structures: readonly string[];
  readonly months: readonly string[];
}

/** The last day of a month. */
function lastDay(month: string): string {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

function covered(
  all: readonly Members[],
  { structures, months }: Publication,
  at: number,
): Members[] {
  return all.filter(
    ({ structure, month, since = 0 }) =>
      structures.includes(structure) && months.includes(month) && since <= at,
  );
}

/** The partial result of one release of a sequence, the first being 0. */
export function partialAt(
  all: readonly Members[],
  publication: Publication,
  at: number,
): PartialResult {
  const { definition, structures, months } = publication;
  const groups = covered(all, publication, at).map(({ structure, month, codes, ...group }) => ({
    ...group,
    codes: { ...codes, structure, month },
  }));
  const [first = '', last = first] = [months[0], months.at(-1)];
  return partialOf(definition, groups, {
    subject: [...structures].sort(),
    period: { start: `${first}-01`, end: lastDay(last) },
  });
}

interface Sum {
  readonly where: string;
  readonly side: 'things' | 'numerator' | 'complement';
  readonly members: ReadonlySet<Members>;
  readonly shown: number | undefined;
}

function codesOf({ structure, month, codes }: Members): ReadonlyMap<string, string> {
  const quarter = `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`;
  return new Map(Object.entries({ ...codes, structure, month, quarter, year: month.slice(0, 4) }));
}

/** Every figure of the releases, as a sum of groups. */
function sumsOf(
  all: readonly Members[],
  releases: readonly { publication: Publication; release: Release; at: number }[],
): Sum[] {
  return releases.flatMap(({ publication, release, at }) => {
    const inside = covered(all, publication, at);
    return figuresOf(release, [partialAt(all, publication, at)]).map(
      ({ place, side, shown, where }) => ({
        where: `release ${at}: ${where}`,
        side,
        shown,
        members: new Set(
          inside.filter((one) => {
            const codes = codesOf(one);
            return [...place].every(([dimension, code]) => codes.get(dimension) === code);
          }),
        ),
      }),
    );
  });
}

const amount = ({ n, numerator = 0 }: Members, side: Sum['side']) =>
  side === 'things' ? n : side === 'numerator' ? numerator : n - numerator;

/** What several releases give away together. One person is behind each thing counted. */
export function leaksOfAll(
  all: readonly Members[],
  releases: readonly { publication: Publication; release: Release; at: number }[],
): Leak[] {
  const threshold = Math.max(...releases.map(({ release }) => release.threshold));
  const sums = sumsOf(all, releases);
  return [...isolated(sums, threshold), ...recovered(all, sums, threshold)];
}

/** Groups of 1 to k-1 people that are shown, or are the difference of two or three figures that are. */
function isolated(sums: readonly Sum[], threshold: number): Leak[] {
  const leaks: Leak[] = [];
  const shown = sums.filter((sum) => sum.shown !== undefined);
  const check = (where: string, members: Iterable<Members>, side: Sum['side']) => {
    let people = 0;
    for (const one of members) people += amount(one, side);
    if (people > 0 && people < threshold) leaks.push({ kind: 'isolated', where });
  };
  for (const whole of shown) {
    check(whole.where, whole.members, whole.side);
    const parts = shown.filter(
      ({ side, members }) =>
        side === whole.side &&
        members.size < whole.members.size &&
        isWithin(members, whole.members),
    );
    for (const [index, first] of parts.entries()) {
      const left = new Set([...whole.members].filter((one) => !first.members.has(one)));
      check(`${whole.where} - ${first.where}`, left, whole.side);
      for (const second of parts.slice(index + 1)) {
        if (!isWithin(second.members, left)) continue;
        const rest = [...left].filter((one) => !second.members.has(one));
        check(`${whole.where} - ${first.where} - ${second.where}`, rest, whole.side);
      }
    }
  }
  return leaks;
}

function isWithin(some: ReadonlySet<Members>, others: ReadonlySet<Members>): boolean {
  for (const one of some) if (!others.has(one)) return false;
  return true;
}

/** Hidden figures of which all releases together leave too few values. */
function recovered(all: readonly Members[], sums: readonly Sum[], threshold: number): Leak[] {
  const most = 3 * threshold + all.reduce((total, { n }) => total + n, 0);
  const unknowns: Unknown[] = [];
  const equations: Equation[] = [];
  const make = (name: string, least: number, truth: number) => {
    const one = unknown(name, least, most, truth);
    unknowns.push(one);
    return one;
  };
  const sides = [...new Set(sums.map(({ side }) => side))];
  const groups = new Map(
    sides.map((side) => [
      side,
      new Map(all.map((one, index) => [one, make(`group ${index} ${side}`, 0, amount(one, side))])),
    ]),
  );
  const addUp = (sum: Sum) => {
    const of = groups.get(sum.side);
    return [...sum.members].flatMap((one) => {
      const found = of?.get(one);
      return found === undefined ? [] : [{ unknown: found, factor: 1 }];
    });
  };
  const marks: Unknown[] = [];
  for (const sum of sums) {
    const terms = addUp(sum);
    if (sum.shown !== undefined) {
      if (terms.length > 0) equations.push({ terms, equals: sum.shown });
      continue;
    }
    // What another release shows is no secret, whatever it is hidden for here.
    const isShown = ({ side, members, shown }: Sum) =>
      shown !== undefined &&
      side === sum.side &&
      members.size === sum.members.size &&
      isWithin(members, sum.members);
    const truth = [...sum.members].reduce((total, one) => total + amount(one, sum.side), 0);
    const mark = make(sum.where, sum.side === 'things' ? 1 : 0, truth);
    equations.push({ terms: [...terms, { unknown: mark, factor: -1 }], equals: 0 });
    if (!sums.some(isShown)) marks.push(mark);
  }
  const [things, numerator, complement] = (['things', 'numerator', 'complement'] as const).map(
    (side) => groups.get(side),
  );
  for (const one of all) {
    const [whole, part, rest] = [things, numerator, complement].map((of) => of?.get(one));
    if (whole === undefined || part === undefined || rest === undefined) continue;
    equations.push({
      terms: [
        { unknown: part, factor: 1 },
        { unknown: rest, factor: 1 },
        { unknown: whole, factor: -1 },
      ],
      equals: 0,
    });
  }
  const riddle: Riddle = { unknowns, equations, someSmall: [], threshold };
  return marks.flatMap((mark) => leakOf(riddle, mark) ?? []);
}
