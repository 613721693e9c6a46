/* Publishes every case of a family, attacks what is published, and adds up what was seen. */
import { type PublishOptions, publish, type Release } from '../../src/index.js';
import { type Leak, leaksOf } from './attack.js';
import type { Case, Family } from './families.js';
import { codesOf } from './tables.js';
import { figuresOf, type Knowledge } from './view.js';

/** What came of a family. */
export interface Tally {
  readonly name: string;
  cases: number;
  /** Cases that `publish` refused: no leak, and no use. */
  refused: number;
  readonly refusals: Map<string, number>;
  figures: number;
  hidden: number;
  /** Those that are hidden although they are 0 or stand for k people. */
  spared: number;
  /** Cases that leak. */
  leaking: number;
  /** How many cases have a leak of a kind, and the smallest of them. */
  readonly leaks: Map<Leak['kind'], { cases: number; story: string }>;
}

export function optionsFor(threshold: number): PublishOptions {
  return {
    threshold,
    recordedAt: '2026-01-15T08:00:00Z',
    ...(threshold < 11 ? { reason: 'Essai sur des personnes inventées.' } : {}),
  };
}

/** Publishes a case. `undefined`, with the rules, when it is refused. */
export async function published({ partials, threshold }: Case): Promise<Release | string[]> {
  const outcome = await publish(partials, optionsFor(threshold));
  return outcome.ok ? outcome.value : outcome.issues.map(({ rule }) => rule);
}

/** What may be supposed of a case, and who is behind several of its figures. */
function knowledgeOf({ onePersonEach, named }: Case): Knowledge {
  if (named === undefined) return { somethingIsSmall: onePersonEach };
  const peopleOf: Knowledge['peopleOf'] = (figures) => {
    const behind = named.filter((group) => {
      const codes = new Map<string, string | undefined>(Object.entries(codesOf(group)));
      return figures.some(({ place }) =>
        [...place].every(([dimension, code]) => codes.get(dimension) === code),
      );
    });
    return new Set(behind.flatMap(({ people = [] }) => people)).size;
  };
  return { somethingIsSmall: onePersonEach, peopleOf };
}

/** What is shown, in one text: releases that look alike are attacked once. */
function lookOf(release: Release, { onePersonEach }: Case): string | undefined {
  if (!onePersonEach) return undefined;
  return JSON.stringify([
    release.threshold,
    release.definitions.map(({ id, measure, dimensions, crossings }) => [
      id,
      measure,
      dimensions,
      crossings,
    ]),
    release.results.map(({ strata = [], ...total }) =>
      [total, ...strata].map(({ value, numerator, denominator, suppressed, ...place }) => [
        'dimension' in place ? [place.dimension, place.code, place.crossed] : '',
        suppressed ?? [value?.value, numerator?.value, denominator?.value],
      ]),
    ),
  ]);
}

/** Attacks every case of a family. `onRelease` is given each release and its leaks, for another solver to look at. */
export async function attackFamily(
  family: Family,
  onRelease: (release: Release, one: Case, leaks: readonly Leak[]) => void = () => undefined,
): Promise<Tally> {
  const tally: Tally = {
    name: family.name,
    cases: 0,
    refused: 0,
    refusals: new Map(),
    figures: 0,
    hidden: 0,
    spared: 0,
    leaking: 0,
    leaks: new Map(),
  };
  const seen = new Map<string, Leak[]>();
  for (const one of family.cases()) {
    tally.cases += 1;
    const release = await published(one);
    if (Array.isArray(release)) {
      tally.refused += 1;
      for (const rule of new Set(release)) {
        tally.refusals.set(rule, (tally.refusals.get(rule) ?? 0) + 1);
      }
      continue;
    }
    for (const { left, people = 0 } of figuresOf(release, one.partials)) {
      tally.figures += 1;
      if (left === 'shown') continue;
      tally.hidden += 1;
      if (people === 0 || people >= one.threshold) tally.spared += 1;
    }
    const look = lookOf(release, one);
    const known = look === undefined ? undefined : seen.get(look);
    const leaks = known ?? leaksOf(release, one.partials, knowledgeOf(one));
    if (look !== undefined && known === undefined && seen.size < 200_000) seen.set(look, leaks);
    onRelease(release, one, leaks);
    if (leaks.length > 0) note(tally, leaks, storyOf(release, one, leaks));
  }
  return tally;
}

function note(tally: Tally, leaks: readonly Leak[], story: string): void {
  // What is undecided is no leak yet.
  if (leaks.some(({ kind }) => kind !== 'undecided')) tally.leaking += 1;
  for (const kind of new Set(leaks.map((leak) => leak.kind))) {
    const before = tally.leaks.get(kind);
    const smallest =
      before === undefined || story.length < before.story.length ? story : before.story;
    tally.leaks.set(kind, { cases: (before?.cases ?? 0) + 1, story: smallest });
  }
}

/** A case that leaks, in one line: k, what it is made of, what is hidden, and what is given away. */
function storyOf(release: Release, { partials, threshold, numbers }: Case, leaks: readonly Leak[]) {
  const hidden = figuresOf(release, partials)
    .filter(({ left, side }) => left !== 'shown' && side === 'things')
    .map(({ where, left }) => `${where}${left === 'out' ? ' (left out)' : ''}`);
  const measures = partials.map(({ definition }) => definition.measure.kind).join(' + ');
  return `k=${threshold} ${measures} of ${JSON.stringify(numbers)}; hidden: ${hidden.join(', ')}; leaks: ${JSON.stringify(leaks)}`;
}

/** A tally as rows of a table that people read. */
export function summary({ name, cases, refused, figures, hidden, spared, leaking }: Tally) {
  const percent = (part: number, whole: number) =>
    whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
  return {
    tables: name,
    cases,
    refused: percent(refused, cases),
    'figures hidden': percent(hidden, figures),
    'of them for others': percent(spared, hidden),
    leaking,
  };
}
