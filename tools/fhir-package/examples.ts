import { readFileSync } from 'node:fs';
import type { FhirResource } from 'fhir/r4.js';
import { type AnyRecord, parseDatasetJson } from '../../packages/core/src/index.js';
import { fhirWriter } from '../../packages/fhir/src/to-fhir.js';
import { generateActivity } from '../../packages/testing/src/index.js';

const SEEDS = ['digne', 'lille', 'chambery', 'secpa', 'rencontres'];

/** How many examples of each profile there are, where the datasets have as many. */
const OF_EACH = 3;

interface Dataset {
  readonly namespace: string;
  readonly records: readonly AnyRecord[];
}

function seed(root: string, name: string): Dataset {
  const text = readFileSync(`${root}examples/${name}/dataset.json`, 'utf8');
  const { manifest, records, issues } = parseDatasetJson(text);
  if (manifest === undefined || issues.some(({ severity }) => severity === 'error'))
    throw new Error(`The example ${name} is no valid dataset.`);
  return { namespace: manifest.namespace, records };
}

const meta = { version: 1, recordedAt: '2025-11-03T09:00:00Z', status: 'active' } as const;

/** What happens to records, and no document of the examples tells. */
const FATES: readonly AnyRecord[] = [
  {
    type: 'tombstone',
    id: 'removal-1',
    meta,
    target: { type: 'person', id: 'person-0' },
    reason: 'opposition',
    date: '2025-11-03',
  },
  {
    type: 'merge',
    id: 'merge-1',
    meta,
    kept: { type: 'person', id: 'person-1' },
    merged: { type: 'person', id: 'person-2' },
    date: '2025-11-03',
  },
];

/** An invented region, for what no document of the examples holds: persons, their pathways, contacts. */
function region(): Dataset {
  const records = [...generateActivity({ seed: 2026, structures: 2, year: 2025 }), ...FATES];
  return { namespace: 'https://santeparticipative.example/examples/region', records };
}

/**
 * The examples of the package: the records of the five example datasets, then of an invented region, as the mappers
 * write them; the first of each profile, with the other resources of their records.
 */
export function examples(root: string): FhirResource[] {
  const taken = new Map<string, number>();
  const found: FhirResource[] = [];
  for (const { namespace, records } of [...SEEDS.map((name) => seed(root, name)), region()]) {
    const write = fhirWriter({ namespace });
    for (const record of records) {
      const resources = write(record).value;
      const profiles = resources.flatMap(({ meta }) => meta?.profile ?? []);
      const wanted = profiles.some((profile) => (taken.get(profile) ?? 0) < OF_EACH);
      if (!wanted) continue;
      for (const profile of profiles) taken.set(profile, (taken.get(profile) ?? 0) + 1);
      found.push(...resources);
    }
  }
  return found;
}
