import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type AnyRecord, parseDatasetJson, recordsOf, recordTypes } from '@santeparticipative/core';
import { generateActivity, generateRegion } from '@santeparticipative/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allExamples, examples } from '../../core/test/examples.js';
import { fromFhir, toFhir } from '../src/index.js';
import { whole } from './same-record.js';

const context = { namespace: 'https://santeparticipative.example/test' };

/** What a server or a file gives back: the same JSON, with nothing that JSON does not hold. */
const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function readBack(records: readonly AnyRecord[]) {
  return fromFhir(
    records.flatMap((record) => throughJson(toFhir(record, context).value)),
    context,
  );
}

describe.each(['digne', 'lille', 'chambery', 'secpa', 'rencontres'])(
  'the records of %s',
  (seed) => {
    const file = fileURLToPath(new URL(`../../../examples/${seed}/dataset.json`, import.meta.url));
    const { records } = parseDatasetJson(readFileSync(file, 'utf8'));

    it('come back equal, one by one, and nothing is left over', () => {
      expect(records.length).toBeGreaterThan(10);
      for (const record of records) {
        expect(readBack([record])).toEqual(whole([record]));
      }
    });

    it('come back equal, all together', () => {
      const { records: read, issues, unmapped } = readBack(records);
      expect(issues).toEqual([]);
      expect(unmapped).toEqual([]);
      expect(read).toEqual(records);
    });
  },
);

describe('generated activity', () => {
  it('gives 1,000 pathways that come back equal', () => {
    const pathways: AnyRecord[] = [];
    for (const record of generateActivity({ seed: 7, structures: 100, year: 2025 })) {
      if (record.type === 'pathway') pathways.push(record);
      if (pathways.length === 1000) break;
    }
    expect(pathways).toHaveLength(1000);
    const { records, issues, unmapped } = readBack(pathways);
    expect(issues).toEqual([]);
    expect(unmapped).toEqual([]);
    expect(records).toEqual(pathways);
  });

  const region = generateRegion({ seed: 3, structures: 5, year: 2025, pathwaysPerStructure: 12 });

  it('holds most types of record, and all of them come back equal', () => {
    expect(new Set(region.records.map(({ type }) => type)).size).toBeGreaterThan(15);
    const { records, issues, unmapped } = readBack(region.records);
    expect(issues).toEqual([]);
    expect(unmapped).toEqual([]);
    expect(records).toEqual(region.records);
  });

  it('comes back whatever the order of the resources', () => {
    const pathways = recordsOf(region.records, 'pathway').slice(0, 5);
    const resources = pathways.flatMap((record) => toFhir(record, context).value);
    fc.assert(
      fc.property(fc.shuffledSubarray(resources, { minLength: resources.length }), (shuffled) => {
        const { records, unmapped } = fromFhir(shuffled, context);
        const byId = new Map(records.map((record) => [record.id, record]));
        expect(pathways.map(({ id }) => byId.get(id))).toEqual(pathways);
        expect(unmapped).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('gives every resource an id of its own, and the same one each time', () => {
    const ids = region.records.flatMap((record) =>
      toFhir(record, context).value.map(({ resourceType, id }) => `${resourceType}/${id}`),
    );
    expect(new Set(ids).size).toBe(ids.length);
    const again = region.records.flatMap((record) =>
      toFhir(record, context).value.map(({ resourceType, id }) => `${resourceType}/${id}`),
    );
    expect(again).toEqual(ids);
    const elsewhere = region.records.flatMap((record) =>
      toFhir(record, { namespace: 'https://elsewhere.example/test' }).value.map(({ id }) => id),
    );
    expect(elsewhere.filter((id) => ids.some((known) => known.endsWith(`/${id}`)))).toEqual([]);
  });

  it('has a literal reference for each resource that it refers to, and they resolve', () => {
    const resources = region.records.flatMap((record) => toFhir(record, context).value);
    const known = new Set(resources.map(({ resourceType, id }) => `${resourceType}/${id}`));
    const literals = JSON.stringify(resources).match(/"reference":"[^"]+"/g) ?? [];
    expect(literals.length).toBeGreaterThan(100);
    for (const literal of new Set(literals)) expect(known).toContain(literal.slice(13, -1));
  });
});

describe('a complete record of each type', () => {
  it.each(recordTypes)('%s comes back equal', (type) => {
    const record = examples[type];
    expect(readBack([record])).toEqual(whole([record]));
  });

  it('is carried by the resource that the guide says', () => {
    const guide = readFileSync(
      fileURLToPath(new URL('../../../docs/fhir.md', import.meta.url)),
      'utf8',
    );
    for (const record of allExamples) {
      const [carrier, ...parts] = toFhir(record, context).value;
      const row = guide
        .split('\n')
        .find((line) => line.startsWith('| `') && line.includes(`\`${record.type}\``));
      const types = new Set([carrier, ...parts].map(({ resourceType }) => resourceType));
      // What every record may have is said once, below the table.
      types.delete('Provenance');
      for (const resourceType of types) expect(row).toContain(resourceType);
    }
  });
});
