import { expect, test } from 'vitest';
import { compareReleases, type PartialResult, publish, type Release } from '../../src/index.js';
import { opened, partialOf } from '../merge/partials.js';

function released(partials: readonly PartialResult[], missing: readonly string[] = []): Release {
  const published = publish(partials, {
    recordedAt: '2026-01-15T08:00:00Z',
    completeness: { expected: 2, received: 2 - missing.length, missing },
  });
  if (!published.ok) throw new Error(`Refused: ${published.issues[0]?.rule}`);
  return published.value;
}

const year = (number: number) => ({ start: `${number}-01-01`, end: `${number}-12-31` });
const in2024 = (partial: PartialResult): PartialResult => ({ ...partial, period: year(2024) });

const dropout = (n: number, numerator: number) =>
  partialOf('pathway-dropout', 'msp-inventee', {
    n,
    numerator,
    people: { atLeast: n, atMost: n },
    numeratorPeople: { atLeast: numerator, atMost: numerator },
    complementPeople: { atLeast: n - numerator, atMost: n - numerator },
  });

test('two releases are compared indicator by indicator, those that both have', () => {
  const before = released([in2024(dropout(80, 48)), in2024(opened('msp-inventee', 0))]);
  const after = released([opened('msp-inventee', 40), dropout(70, 56)]);
  const comparisons = compareReleases(before, after);
  expect(comparisons.map(({ definition }) => definition)).toEqual([
    'pathways-opened',
    'pathway-dropout',
  ]);
  expect(comparisons[1]?.difference).toEqual({ value: 20, interval: { low: 5.2, high: 33.4 } });
  expect(compareReleases(before, released([opened('msp-inventee', 40)]))).toHaveLength(1);
});

test('what a release hides, and what it lacks, is said', () => {
  const [hidden] = compareReleases(released([in2024(dropout(80, 48))]), released([dropout(70, 3)]));
  expect(hidden?.reasons.map(({ rule }) => rule)).toContain('compare.hidden');
  const [lacking] = compareReleases(
    released([in2024(dropout(80, 48))]),
    released([dropout(70, 56)], ['msp-sud']),
  );
  expect(lacking?.reasons.map(({ rule }) => rule)).toContain('compare.different-completeness');
});
