import type { AnyRecord } from '@santeparticipative/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addToRegister,
  auditRelease,
  type PartialResult,
  publish,
  type Release,
  type ReleaseRegister,
} from '../../src/index.js';
import { type Federation, federationOf, mergedResults } from './region.js';
import { recordedAt, releaseOf } from './tables.js';

const year = { start: '2025-01-01', end: '2025-12-31' };
const firstQuarter = { start: '2025-01-01', end: '2025-03-31' };
const secondQuarter = { start: '2025-04-01', end: '2025-06-30' };

/** Releases that follow one another, each published against the register of those before it. */
function successive(...releases: (readonly PartialResult[])[]): Release[] {
  let register: ReleaseRegister | undefined;
  return releases.map((partials) => {
    const release = releaseOf(partials, { register });
    expect(auditRelease(release, register)).toEqual([]);
    register = addToRegister(register, release);
    return release;
  });
}

/** Of the results about people, the share of which the total is hidden. */
function hiddenTotals(release: Release | undefined): number {
  const { results = [], definitions = [] } = release ?? {};
  const ofPeople = results.filter((_, index) => definitions[index]?.privacyUnit === 'person');
  return ofPeople.filter(({ suppressed }) => suppressed).length / ofPeople.length;
}

/** The same federation, in which a structure corrects its file: two people more, with a pathway each. */
function corrected({ structures, files }: Federation, at: number): Federation {
  const added = (file: readonly AnyRecord[]): AnyRecord[] =>
    file
      .flatMap((record) => (record.type === 'pathway' && record.status === 'active' ? record : []))
      .slice(0, 2)
      .flatMap((pathway, index) => {
        const id = `late-${index}`;
        const subject = { type: 'person' as const, id };
        return [
          { type: 'person' as const, id, meta: pathway.meta },
          { ...pathway, id: `pathway-of-${id}`, subject },
        ];
      });
  return {
    structures,
    files: files.map((file, index) => (index === at ? [...file, ...added(file)] : file)),
  };
}

describe.each([1, 2])('the life of a federation of six structures (region %i)', (seed) => {
  const federation = federationOf(6, seed);
  const ofYear = mergedResults(federation, year);
  const alone = releaseOf(ofYear);

  test('a quarter, another, then the year: what is out hides little more of the year', () => {
    const [, , ofAll] = successive(
      mergedResults(federation, firstQuarter),
      mergedResults(federation, secondQuarter),
      ofYear,
    );
    expect(hiddenTotals(ofAll)).toBeLessThan(hiddenTotals(alone) + 0.1);
  });

  test('the same again says the same', () => {
    const [once, again] = successive(ofYear, ofYear);
    expect(again).toEqual(once);
  });

  test('a structure that is late, and large or small, hides what it would tell of few', () => {
    const [first, second] = successive(mergedResults(federation, year, 5), ofYear);
    expect(hiddenTotals(first)).toBeLessThan(0.3);
    expect(hiddenTotals(second)).toBeLessThan(0.8);
  });

  test('a correction by two people changes what counts them, which is hidden, and nothing else', () => {
    const revised = mergedResults(corrected(federation, 1), year);
    const [before, after] = successive(ofYear, revised);
    expect(hiddenTotals(after)).toBeLessThan(0.7);
    const opened = revised.findIndex(({ definition }) => definition.id === 'pathways-opened');
    expect(before?.results[opened]?.value?.value).toBe(ofYear[opened]?.total.n);
    expect(after?.results[opened]?.suppressed).toBe(true);
    const unchanged = revised.flatMap((partial, index) =>
      JSON.stringify(partial) === JSON.stringify(ofYear[index]) ? [index] : [],
    );
    expect(unchanged.length).toBeGreaterThan(10);
    for (const index of unchanged) expect(after?.results[index]).toEqual(before?.results[index]);
  });
});

/** Periods that are in one another, meet, follow and overlap. */
const periods = [
  { start: '2025-01-01', end: '2025-01-31' },
  { start: '2025-01-01', end: '2025-02-28' },
  { start: '2025-02-01', end: '2025-02-28' },
  firstQuarter,
  secondQuarter,
  { start: '2025-01-01', end: '2025-06-30' },
  { start: '2024-07-01', end: '2025-06-30' },
  year,
];

test('a release of the whole catalogue always comes out, after whatever was published', () => {
  fc.assert(
    fc.property(
      fc.record({
        structures: fc.integer({ min: 1, max: 20 }),
        seed: fc.nat({ max: 10_000 }),
        pathways: fc.constantFrom(5, 20, 60),
        threshold: fc.constantFrom(5, 11, 20),
        withRegister: fc.boolean(),
        releases: fc.array(
          fc.record({ period: fc.constantFrom(...periods), sent: fc.integer({ min: 1, max: 20 }) }),
          { minLength: 1, maxLength: 3 },
        ),
      }),
      ({ structures, seed, pathways, threshold, withRegister, releases }) => {
        const federation = federationOf(structures, seed, pathways);
        let register: ReleaseRegister | undefined;
        for (const { period, sent } of releases) {
          const published = publish(mergedResults(federation, period, sent), {
            recordedAt,
            threshold,
            reason: 'Essai sur des données inventées.',
            ...(withRegister && { register }),
          });
          expect(published.ok ? [] : published.issues.map(({ rule }) => rule)).toEqual([]);
          if (published.ok) register = addToRegister(register, published.value);
        }
      },
    ),
    { numRuns: 12, seed: 20_261_122 },
  );
});
