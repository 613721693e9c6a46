import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AnyRecord, catalogue, parseDatasetJson, recordTypes } from '@santeparticipative/core';
import { generateActivity, generateRegion } from '@santeparticipative/testing';
import { recordArbitrary } from '@santeparticipative/testing/arbitraries';
import fc from 'fast-check';
import { arbitraryReleases, publishedReleases } from '../frictionless/releases.js';

/** Records to map, and where they come from. */
export interface Corpus {
  readonly name: string;
  /** The records of each type, or of each dataset, in order; there may be no end of them. */
  readonly lists: readonly Iterable<AnyRecord>[];
  /** Whether every record is taken, or as many as are asked for. */
  readonly whole: boolean;
}

/** The example datasets, as their folders name them. */
const SEEDS = ['digne', 'lille', 'chambery', 'secpa', 'rencontres'];

/** The same records in every run. */
const SEED = Number(process.env['PROPERTY_SEED'] ?? 20261122);

/** So many arbitrary records of a type are made at a time. */
const BATCH = 20;

/** The records of an example dataset. */
function seedDataset(root: string, seed: string): readonly AnyRecord[] {
  const { records, issues } = parseDatasetJson(
    readFileSync(join(root, 'examples', seed, 'dataset.json'), 'utf8'),
  );
  if (issues.some(({ severity }) => severity === 'error')) {
    throw new Error(`The example ${seed} is no valid dataset.`);
  }
  return records;
}

/** The records of the region of `npm run demo`, by type: of some types there are few, and they come early. */
function regionRecords(): readonly (readonly AnyRecord[])[] {
  const byType = new Map<string, AnyRecord[]>();
  for (const record of generateActivity({ seed: 2026, structures: 12, year: 2025 })) {
    const known = byType.get(record.type);
    if (known === undefined) byType.set(record.type, [record]);
    else known.push(record);
  }
  return [...byType.values()];
}

/** A small region whose records refer to each other, persons to structures and pathways to persons: judged as one. */
function smallRegion(): readonly AnyRecord[] {
  return generateRegion({ seed: 2026, structures: 2, year: 2025, pathwaysPerStructure: 4 }).records;
}

/** Arbitrary records of a type, without end. */
function* arbitraryRecords(type: AnyRecord['type']): Generator<AnyRecord> {
  for (let batch = 0; ; batch += 1) {
    yield* fc.sample(recordArbitrary(type), { numRuns: BATCH, seed: SEED + batch });
  }
}

/**
 * Every definition of the catalogue, and each release with the definitions that it follows: Measures and the
 * MeasureReports that name them, judged as one.
 */
function releaseRecords(root: string): readonly (readonly AnyRecord[])[] {
  const releases = [...publishedReleases(root), ...arbitraryReleases()];
  return [
    catalogue,
    ...releases.map(({ release }) => [...new Set(release.definitions), ...release.results]),
  ];
}

/** What the mappers are tried on. */
export function corporaOf(root: string): readonly Corpus[] {
  return [
    { name: 'five seeds', lists: SEEDS.map((seed) => seedDataset(root, seed)), whole: true },
    { name: 'region', lists: regionRecords(), whole: false },
    { name: 'region, in one Bundle', lists: [smallRegion()], whole: true },
    { name: 'catalogue and releases', lists: releaseRecords(root), whole: true },
    { name: 'arbitrary', lists: recordTypes.map(arbitraryRecords), whole: false },
  ];
}
