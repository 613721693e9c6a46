import {
  type AnyRecord,
  check,
  checkRecord,
  formatLine,
  formatNdjson,
  Manifest,
  parseNdjson,
} from '@santeparticipative/core';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  generateActivity,
  generateRegion,
  type RegionOptions,
  regionManifest,
} from '../src/index.js';
import { exampleRegion, severalRegions } from './example-region.js';

const smallRegions = fc.record({
  seed: fc.maxSafeInteger(),
  structures: fc.integer({ min: 0, max: 6 }),
  year: fc.integer({ min: 2000, max: 2098 }),
  pathwaysPerStructure: fc.double({ min: 0, max: 12, noNaN: true }),
});

/** The `type/id` keys of all references in a value. */
function referencesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  const { type, id } = Object.fromEntries(entries);
  return entries.length === 2 && typeof type === 'string' && typeof id === 'string'
    ? [`${type}/${id}`]
    : entries.flatMap(([, inner]) => referencesIn(inner));
}

/** The references that point at no record before, and the keys that two records share. */
function misplaced(records: Iterable<AnyRecord>): string[] {
  const met = new Set<string>();
  const wrong: string[] = [];
  for (const record of records) {
    const key = `${record.type}/${record.id}`;
    if (met.has(key)) wrong.push(key);
    wrong.push(...referencesIn(record).filter((reference) => !met.has(reference)));
    met.add(key);
  }
  return wrong;
}

function invalid(records: Iterable<AnyRecord>): unknown[] {
  return [...records].flatMap((record) => checkRecord(record).issues);
}

function linesOf(options: RegionOptions): string[] {
  return Array.from(generateActivity(options), formatLine);
}

describe('a region', () => {
  test('holds valid records only', () => {
    expect(invalid(exampleRegion.records)).toEqual([]);
    expect(invalid(severalRegions.flat())).toEqual([]);
  });

  test('puts what is referred to before what refers to it, under ids that are unique', () => {
    const { records } = exampleRegion;
    expect(records.flatMap(referencesIn).length).toBeGreaterThan(10_000);
    expect(misplaced(records)).toEqual([]);
  });

  test('is valid and in order whatever the options', () => {
    fc.assert(
      fc.property(smallRegions, (options) => {
        const { records } = generateRegion(options);
        expect(invalid(records)).toEqual([]);
        expect(misplaced(records)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test('holds every type of record that activity has', () => {
    const types = new Set(exampleRegion.records.map(({ type }) => type));
    expect([...types].sort()).toEqual(
      [
        'territory',
        'structure',
        'professional',
        'programme',
        'enrolment',
        'partnership',
        'funding',
        'pathway-model',
        'person',
        'group',
        'pathway',
        'assessment',
        'contact',
        'session',
        'participation',
        'recommendation',
        'evaluation',
        'feedback',
      ].sort(),
    );
  });

  test('comes back unchanged from NDJSON', () => {
    const region = generateRegion({ seed: 8, structures: 2, year: 2025 });
    const read = parseNdjson(formatNdjson(region));
    expect(read.issues).toEqual([]);
    expect(read.manifest).toStrictEqual(region.manifest);
    expect(read.records).toStrictEqual(region.records);
  });
});

describe('generation', () => {
  test('gives the same bytes for the same options', () => {
    const options = { seed: 5, structures: 4, year: 2026, pathwaysPerStructure: 12 };
    expect(linesOf(options)).toEqual(linesOf({ ...options }));
  });

  test.each([
    ['seed', { seed: 6 }],
    ['high bits of the seed', { seed: 5 + 2 ** 32 }],
    ['sign of the seed', { seed: -5 }],
    ['year', { year: 2027 }],
  ])('gives another region for another %s', (_, change) => {
    const options = { seed: 5, structures: 1, year: 2026, pathwaysPerStructure: 12 };
    const persons = (changed: RegionOptions): string[] =>
      linesOf(changed).filter((line) => line.startsWith('{"type":"person"'));
    expect(persons(options).length).toBeGreaterThan(4);
    expect(persons({ ...options, ...change })).not.toEqual(persons(options));
  });

  test('makes a bigger region start with the smaller one', () => {
    fc.assert(
      fc.property(smallRegions, fc.integer({ min: 0, max: 4 }), (options, more) => {
        const small = linesOf(options);
        const big = linesOf({ ...options, structures: options.structures + more });
        expect(big.slice(0, small.length)).toEqual(small);
      }),
      { numRuns: 20 },
    );
  });

  test.each([
    ['a seed that is no integer', { seed: 0.5 }],
    ['a seed that no number holds exactly', { seed: 2 ** 60 }],
    ['a negative number of structures', { structures: -1 }],
    ['more structures than there are numbers for', { structures: 400_001 }],
    ['half a structure', { structures: 1.5 }],
    ['a year before 2000', { year: 1999 }],
    ['a year after 2098', { year: 2099 }],
    ['an average that is no number', { pathwaysPerStructure: Number.NaN }],
    ['an endless average', { pathwaysPerStructure: Number.POSITIVE_INFINITY }],
  ])('refuses %s at once', (_, change) => {
    const options = { seed: 1, structures: 1, year: 2025, ...change };
    expect(() => generateActivity(options)).toThrow(RangeError);
    expect(() => generateRegion(options)).toThrow(RangeError);
    expect(() => regionManifest(options)).toThrow(RangeError);
  });
});

describe('a manifest', () => {
  test('is valid, and counts the records of a region in memory', () => {
    const { manifest, records } = exampleRegion;
    expect(check(Manifest, manifest).issues).toEqual([]);
    const counts = Object.values(manifest.counts ?? {});
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(records.length);
    expect(manifest.counts?.structure).toBe(13);
  });

  test('keeps regions of other seeds and years apart, and has no counts before the records are made', () => {
    const options = { seed: 1, structures: 3, year: 2025 };
    const { namespace, counts } = regionManifest(options);
    expect(counts).toBeUndefined();
    expect(regionManifest({ ...options, seed: 2 }).namespace).not.toBe(namespace);
    expect(regionManifest({ ...options, year: 2026 }).namespace).not.toBe(namespace);
    expect(regionManifest({ ...options, structures: 9 }).namespace).toBe(namespace);
  });
});
