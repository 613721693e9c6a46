import { fileURLToPath } from 'node:url';
import { type AnyRecord, catalogue } from '@santeparticipative/core';
import { fromFhir, toFhir } from '@santeparticipative/fhir';
import type { Release } from '@santeparticipative/indicators';
import type { FhirResource } from 'fhir/r4.js';
import { describe, expect, it } from 'vitest';
import { arbitraryReleases, publishedReleases } from '../frictionless/releases.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const namespace = 'https://santeparticipative.example/releases';

function resourcesOf(records: readonly AnyRecord[]): readonly FhirResource[] {
  return records.flatMap((record) => {
    const written = toFhir(record, { namespace });
    if (!written.ok) throw new Error(`${record.type} is not written.`);
    return written.value;
  });
}

/** The records of a release, written for FHIR, as JSON, and read back. */
function readBack(records: readonly AnyRecord[]) {
  return fromFhir(JSON.parse(JSON.stringify(resourcesOf(records))), { namespace });
}

const recordsOf = ({ definitions, results }: Release): AnyRecord[] => [
  ...new Set(definitions),
  ...results,
];

describe('A release in FHIR', () => {
  it.each(publishedReleases(root))('of $name comes back whole', ({ release }) => {
    expect(release.results.length).toBeGreaterThan(10);
    const records = recordsOf(release);
    const read = readBack(records);
    expect(read.unmapped).toEqual([]);
    expect(read.records).toEqual(records);
  });

  it('of any shape comes back whole', () => {
    for (const { release } of arbitraryReleases()) {
      const records = recordsOf(release);
      expect(readBack(records).records).toEqual(records);
    }
  });

  it('has one Measure for each definition of the catalogue', () => {
    const measures = resourcesOf(catalogue);
    expect(new Set(measures.map(({ resourceType }) => resourceType))).toEqual(new Set(['Measure']));
    expect(measures).toHaveLength(catalogue.length);
    expect(readBack(catalogue).records).toEqual(catalogue);
  });

  it('shows every hidden cell as hidden, and no figure of it', () => {
    const hidden = publishedReleases(root).flatMap(({ release }) =>
      release.results.flatMap((result) => [
        ...(result.suppressed === true ? [{ ...result, strata: undefined }] : []),
      ]),
    );
    expect(hidden.length).toBeGreaterThan(0);
    for (const result of hidden) {
      const [report] = resourcesOf([result]);
      const text = JSON.stringify(report);
      expect(text).toContain('masked');
      expect(text).not.toMatch(/"(?:count|value(?:Quantity|Decimal|Integer))":/u);
    }
  });
});
