import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AnyRecord, catalogue, parseDatasetJson } from '@santeparticipative/core';
import { evaluate, publish, type Release } from '@santeparticipative/indicators';
import { generateRegion } from '@santeparticipative/testing';
import fc from 'fast-check';
import { releases } from '../../packages/indicators/test/formats/releases.js';

/** A release to write in the formats, and where it comes from. */
export interface NamedRelease {
  readonly name: string;
  readonly release: Release;
  /** How many indicators may not be published of these data. */
  readonly refused: number;
}

/** When the releases are recorded. */
export const recordedAt = '2026-01-15T08:00:00Z';

/** The example datasets, as their folders name them. */
const SEEDS = ['digne', 'lille', 'chambery', 'secpa', 'rencontres'];

/** The same releases in every run. */
const SAMPLE = { numRuns: 60, seed: Number(process.env['PROPERTY_SEED'] ?? 20261122) };

const computed = catalogue.filter(({ measure }) => measure.kind !== 'declared');

/** What may be published of the records, every computed indicator of the catalogue tried. */
function released(
  name: string,
  records: readonly AnyRecord[],
  start: string,
  end: string,
): NamedRelease {
  const partials = evaluate(computed, records, { period: { start, end } });
  const found = partials.flatMap((partial) => {
    const published = publish([partial], { recordedAt, idPrefix: name });
    return published.ok ? [published.value] : [];
  });
  const [first] = found;
  if (first === undefined) throw new Error(`Nothing of ${name} may be published.`);
  const release: Release = {
    ...first,
    definitions: found.flatMap(({ definitions }) => definitions),
    results: found.flatMap(({ results }) => results),
    warnings: [],
  };
  return { name, release, refused: partials.length - found.length };
}

function seedRecords(root: string, seed: string): readonly AnyRecord[] {
  return parseDatasetJson(readFileSync(join(root, 'examples', seed, 'dataset.json'), 'utf8'))
    .records;
}

/** Releases of a region by year and by quarter, and of the five seeds, as the library publishes them. */
export function publishedReleases(root: string): readonly NamedRelease[] {
  const { records } = generateRegion({ seed: 2026, structures: 12, year: 2025 });
  return [
    released('region-2025', records, '2025-01-01', '2025-12-31'),
    released('region-2025-q1', records, '2025-01-01', '2025-03-31'),
    ...SEEDS.map((seed) => released(seed, seedRecords(root, seed), '2010-01-01', '2026-12-31')),
  ];
}

/** Releases of any shape: hidden cells, crossings, bounds, and names that make trouble. */
export function arbitraryReleases(): readonly NamedRelease[] {
  return fc
    .sample(releases, SAMPLE)
    .map((release, index) => ({ name: `arbitrary-${index}`, release, refused: 0 }));
}
