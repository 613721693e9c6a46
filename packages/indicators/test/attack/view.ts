/*
 * What everyone sees of a release, and the equations that follow from what the definitions say: strata of a
 * partition add up, months make quarters and quarters years, a numerator and its complement make a denominator.
 * Nothing here is taken from the code that hides.
 */
import type { IndicatorDefinition, IndicatorResult, Stratum } from '@santeparticipative/core';
import type { Cell, PartialResult, PartialStratum, Release } from '../../src/index.js';
import { type Equation, type Riddle, type Unknown, unknown } from './riddle.js';

/** An additive amount of a cell. */
type Side = 'things' | 'numerator' | 'complement';

/** One figure of a release: one side of one cell. */
export interface Figure {
  readonly side: Side;
  /** Which amount of which records, in which place: equal names are equal numbers. */
  readonly name: string;
  readonly where: string;
  readonly place: Place;
  readonly truth: number;
  /** The distinct people behind it. `undefined` when it tells nothing of people. */
  readonly people: number | undefined;
  /** What the release says. `undefined` when it hides it, or leaves it out. */
  readonly shown: number | undefined;
  readonly left: 'shown' | 'hidden' | 'out';
  /** Where it is not shown but follows, to a rounding, from what is. */
  readonly within: { readonly low: number; readonly high: number } | undefined;
  /** Whether it is 1 at least where it is hidden: not so of a numerator, nor of what a hidden numerator is divided by. */
  readonly isCounted: boolean;
  /** Whether it is never shown as it is, but in a ratio that is rounded. */
  readonly isRounded: boolean;
  /** Whether to be in the numerator is sensitive. */
  readonly sensitive: boolean;
}

/** An amount of a place, known or not, that the equations are between. */
type Term = number | Unknown;

type Place = ReadonlyMap<string, string>;

function placeOf(stratum: Pick<PartialStratum, 'dimension' | 'code' | 'crossed'>): Place {
  return new Map(
    [stratum, ...(stratum.crossed ?? [])].map(({ dimension, code }) => [dimension, code]),
  );
}

function keyOf(place: Place): string {
  return [...place]
    .map(([dimension, code]) => `${dimension}=${code}`)
    .sort()
    .join(' ');
}

function sidesOf({ measure }: IndicatorDefinition): Side[] {
  switch (measure.kind) {
    case 'proportion':
      return ['things', 'numerator', 'complement'];
    case 'ratio':
      return ['things', 'numerator'];
    default:
      return ['things'];
  }
}

function truthOf(cell: Cell, side: Side, kind: IndicatorDefinition['measure']['kind']) {
  if (kind === 'ratio' && side === 'numerator') {
    return { truth: cell.of?.n ?? 0, people: cell.of?.people.atLeast ?? 0 };
  }
  switch (side) {
    case 'things':
      return { truth: cell.n, people: cell.people.atLeast };
    case 'numerator':
      return { truth: cell.numerator, people: cell.numeratorPeople.atLeast };
    case 'complement':
      return { truth: cell.n - cell.numerator, people: cell.complementPeople.atLeast };
  }
}

type Published = Pick<
  IndicatorResult | Stratum,
  'value' | 'numerator' | 'denominator' | 'suppressed'
>;

function shownOf(
  { value, numerator, denominator, suppressed }: Published,
  side: Side,
  kind: IndicatorDefinition['measure']['kind'],
): number | undefined {
  if (suppressed === true) return undefined;
  switch (kind) {
    case 'count':
      return value?.value;
    case 'share':
      // Where it has no share, it is what the shares are of.
      return (numerator ?? (value === undefined ? denominator : undefined))?.value;
    case 'proportion':
    case 'ratio':
      if (side === 'things') return denominator?.value;
      if (side === 'numerator') return numerator?.value;
      return denominator?.value === undefined || numerator?.value === undefined
        ? undefined
        : denominator.value - numerator.value;
    default:
      return denominator?.value;
  }
}

/** Half of the last decimal of a published value. */
const ROUNDING = 0.05;

/** What a ratio and its denominator tell of its numerator. */
function withinOf(
  published: Published | undefined,
  side: Side,
  { measure }: IndicatorDefinition,
): Figure['within'] {
  const { value, denominator } = published ?? {};
  if (measure.kind !== 'ratio' || side !== 'numerator') return undefined;
  if (value?.value === undefined || denominator?.value === undefined) return undefined;
  const of = (ratio: number, denominators: number) => (ratio * denominators) / (measure.per ?? 1);
  return {
    low: Math.max(0, Math.ceil(of(value.value - ROUNDING, denominator.value))),
    high: Math.floor(of(value.value + ROUNDING, denominator.value)),
  };
}

/** Names an amount: what is counted of the same records in the same place is the same number in whichever result. */
function amountName({ definition, subject, period }: PartialResult, side: Side, where: string) {
  const { base, population = null, time, measure, id } = definition;
  // What has no value is not counted by a measure of values.
  const of = 'field' in measure ? measure.field : '';
  const records = [base, population, time, of, subject, period.start, period.end];
  return JSON.stringify([...records, side === 'things' ? side : [side, id], where]);
}

/** Every figure of a release, as it is and as it is shown. */
export function figuresOf(release: Release, partials: readonly PartialResult[]): Figure[] {
  return partials.flatMap((partial) => {
    const { definition } = partial;
    const { kind } = definition.measure;
    const index = release.definitions.findIndex(({ id }) => id === definition.id);
    const result = release.results[index];
    const strata = new Map(
      (result?.strata ?? []).map((stratum) => [keyOf(placeOf(stratum)), stratum]),
    );
    const figure = (place: Place, cell: Cell, published: Published | undefined): Figure[] =>
      sidesOf(definition).map((side) => ({
        side,
        name: amountName(partial, side, keyOf(place)),
        place,
        where: `${definition.id} ${side} ${keyOf(place)}`,
        ...truthOf(cell, side, kind),
        ...(definition.privacyUnit === 'none' ? { people: undefined } : {}),
        isRounded: side === 'numerator' && kind === 'ratio',
        isCounted: side === 'things' && kind !== 'ratio',
        sensitive: definition.sensitive === true,
        within: withinOf(published, side, definition),
        shown: published === undefined ? undefined : shownOf(published, side, kind),
        left: published === undefined ? 'out' : published.suppressed === true ? 'hidden' : 'shown',
      }));
    return [
      ...figure(new Map(), partial.total, result),
      ...partial.strata.flatMap((stratum) => {
        const place = placeOf(stratum);
        return figure(place, stratum.cell, strata.get(keyOf(place)));
      }),
    ];
  });
}

/** Codes that are within another: the quarter of a month, the year of a quarter. */
const CALENDAR: readonly {
  readonly within: string;
  readonly of: (code: string) => string;
  readonly by: string;
}[] = [
  {
    by: 'month',
    within: 'quarter',
    of: (month) => `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`,
  },
  { by: 'quarter', within: 'year', of: (quarter) => quarter.slice(0, 4) },
  { by: 'month', within: 'year', of: (month) => month.slice(0, 4) },
];

/** The places of a partial result that add up to another, with all that are between. */
function sumsOf({ definition, strata }: PartialResult): { whole: string; parts: Set<string> }[] {
  const partitions = (definition.dimensions ?? [])
    .filter(({ partition }) => partition)
    .map(({ id }) => id as string);
  const places = new Map<string, Place>([['', new Map()]]);
  for (const stratum of strata) {
    const full = [...placeOf(stratum)];
    // Places in fewer dimensions exist too, whether or not the release has them.
    for (let chosen = 1; chosen < 2 ** full.length; chosen += 1) {
      const place = new Map(full.filter((_, index) => (chosen >> index) & 1));
      places.set(keyOf(place), place);
    }
  }
  const sums = new Map<string, { whole: string; parts: Set<string> }>();
  const add = (whole: string, along: string, part: string) => {
    if (!places.has(whole)) return;
    const key = `${whole} / ${along}`;
    const sum = sums.get(key) ?? { whole, parts: new Set() };
    sum.parts.add(part);
    sums.set(key, sum);
  };
  for (const [part, place] of places) {
    for (const [dimension, code] of place) {
      if (!partitions.includes(dimension)) continue;
      const rest = new Map([...place].filter(([other]) => other !== dimension));
      add(keyOf(rest), dimension, part);
      for (const { by, within, of } of CALENDAR) {
        if (by !== dimension || !partitions.includes(within) || place.has(within)) continue;
        add(keyOf(new Map([...rest, [within, of(code)]])), `${within} by ${by}`, part);
      }
    }
  }
  return [...sums.values()];
}

/** What an attacker makes of a release. */
export interface View {
  readonly riddle: Riddle;
  /** The hidden figures, each with the unknown number that it is. */
  readonly marks: readonly { readonly figure: Figure; readonly unknown: Unknown }[];
}

/** What an attacker may suppose, and what is known of those whom he attacks. */
export interface Knowledge {
  /** That in a group of linked marks, one at least is 1 to k-1. Not so when an earlier release decided some. */
  readonly somethingIsSmall: boolean;
  /** The distinct people behind several figures, where one person may be behind two. */
  readonly peopleOf?: (figures: readonly Figure[]) => number;
}

/** The equations of a release: what is shown is put in, what is hidden is unknown. */
export function viewOf(
  release: Release,
  partials: readonly PartialResult[],
  { somethingIsSmall }: Knowledge,
): View {
  const figures = figuresOf(release, partials);
  const greatest = Math.max(0, ...figures.map(({ shown }) => shown ?? 0));
  const most = greatest + 3 * release.threshold + Math.max(...figures.map(({ truth }) => truth));
  const terms = new Map<string, Term>();
  const owners = new Map<string, Figure>();
  for (const figure of figures) {
    const { name, shown } = figure;
    if (shown !== undefined) {
      terms.set(name, shown);
    } else if (figure.within !== undefined) {
      const { low, high } = figure.within;
      terms.set(name, unknown(figure.where, low, high, figure.truth));
    } else if (!terms.has(name) && figure.left !== 'shown') {
      // Zeros are shown. A hidden cell has somebody, though its numerator may have nobody.
      const least = figure.left === 'hidden' && figure.isCounted ? 1 : 0;
      terms.set(name, unknown(figure.where, least, most, figure.truth));
      owners.set(name, figure);
    }
  }
  const equations: Equation[] = [];
  const linked: Unknown[][] = [];
  const shownBeside = new Set<Unknown>();
  const equate = (whole: Term, parts: readonly Term[]) => {
    const unknowns: Equation['terms'][number][] = [];
    let equals = 0;
    let constant = false;
    const put = (term: Term, factor: 1 | -1) => {
      if (typeof term === 'number') {
        equals -= factor * term;
        constant ||= term > 0;
      } else unknowns.push({ unknown: term, factor });
    };
    put(whole, -1);
    for (const part of parts) put(part, 1);
    // Nothing to learn; when they contradict one another, one is not what it stands for, and is found as such.
    if (unknowns.length === 0) return;
    equations.push({ terms: unknowns, equals });
    linked.push(unknowns.map(({ unknown: one }) => one));
    if (constant) for (const { unknown: one } of unknowns) shownBeside.add(one);
  };
  const latent = (name: string, truth: number): Term => {
    const known = terms.get(name);
    if (known !== undefined) return known;
    const one = unknown(name, 0, most, truth);
    terms.set(name, one);
    return one;
  };
  for (const partial of partials) {
    const { definition } = partial;
    const sides = sidesOf(definition);
    const cells = new Map<string, Cell>([
      ['', partial.total],
      ...partial.strata.map((stratum) => [keyOf(placeOf(stratum)), stratum.cell] as const),
    ]);
    const truthAt = (side: Side, where: string) => {
      const cell = cells.get(where);
      return cell === undefined ? 0 : truthOf(cell, side, definition.measure.kind).truth;
    };
    const at = (side: Side, where: string) =>
      latent(amountName(partial, side, where), truthAt(side, where));
    for (const { whole, parts } of sumsOf(partial)) {
      for (const side of sides) {
        equate(
          at(side, whole),
          [...parts].map((part) => at(side, part)),
        );
      }
    }
    if (definition.measure.kind === 'ratio') {
      // Either side may be what a cell is hidden for.
      for (const where of cells.keys()) {
        linked.push(
          sides.map((side) => at(side, where)).filter((term) => typeof term !== 'number'),
        );
      }
    }
    if (definition.measure.kind === 'proportion') {
      for (const where of cells.keys()) {
        equate(at('things', where), [at('numerator', where), at('complement', where)]);
      }
    }
  }
  const unknowns = [...terms.values()].filter((term) => typeof term !== 'number');
  const marks = [...owners]
    .map(([name, figure]) => ({ figure, unknown: terms.get(name) }))
    .filter((mark): mark is View['marks'][number] => typeof mark.unknown === 'object');
  const isMark = new Set(marks.map(({ unknown: one }) => one));
  const someSmall = somethingIsSmall
    ? components(unknowns, linked)
        // Where nothing is shown beside, a mark means no more than that it is small.
        .filter((members) => members.some((one) => shownBeside.has(one)))
        .map((members) => members.filter((one) => isMark.has(one)))
        // Where nothing is small, more was hidden than had to be, and whoever supposes it is wrong.
        .filter((members) => members.some(({ truth }) => truth >= 1 && truth < release.threshold))
    : [];
  return { riddle: { unknowns, equations, someSmall, threshold: release.threshold }, marks };
}

/** The unknown numbers, in groups that equations link. */
function components(all: readonly Unknown[], links: readonly (readonly Unknown[])[]): Unknown[][] {
  const groupOf = new Map<Unknown, Set<Unknown>>(all.map((one) => [one, new Set([one])]));
  for (const [first, ...others] of links) {
    const group = first === undefined ? undefined : groupOf.get(first);
    if (group === undefined) continue;
    for (const other of others) {
      const joined = groupOf.get(other);
      if (joined === undefined || joined === group) continue;
      for (const member of joined) {
        group.add(member);
        groupOf.set(member, group);
      }
    }
  }
  return [...new Set(groupOf.values())].map((group) => [...group]);
}
