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

const published = publishedReleases(root);

describe('A release in FHIR', () => {
  it.each(published)('of $name comes back whole', ({ release }) => {
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

  it('has no figure of a hidden cell', () => {
    const isHidden = ({ suppressed }: { suppressed?: true | undefined }) => suppressed === true;
    const hidden = published.flatMap(({ release }) =>
      release.results.filter(isHidden).map(({ strata = [], ...total }) => {
        const cells = strata.filter(isHidden);
        return { ...total, ...(cells.length > 0 && { strata: cells }) };
      }),
    );
    expect(hidden.length).toBeGreaterThan(10);
    for (const result of hidden) {
      const group = resourcesOf([result]).map((one) => JSON.stringify('group' in one && one.group));
      expect(group.join()).toContain('masked');
      expect(group.join()).not.toMatch(/"(?:count|valueDecimal|value)":-?\d|"valueQuantity"/u);
    }
  });
});
