import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import {
  BasePackageLoader,
  createSQLJSPackageDB,
  DiskBasedPackageCache,
  LoadStatus,
} from 'fhir-package-loader';
import { afterAll, describe, expect, it } from 'vitest';
import { type AnyRecord, recordTypes } from '../../packages/core/src/index.js';
import { defaultSystems, targets, toFhir } from '../../packages/fhir/src/index.js';
import { recordArbitrary } from '../../packages/testing/src/arbitraries/index.js';
import { archive } from '../fhir-package/archive.mjs';

const folder = new URL('../../packages/fhir/package/', import.meta.url).pathname;
const examples = new URL('../../packages/fhir/package-source/input/examples', import.meta.url)
  .pathname;
const { canonical } = defaultSystems;

interface Definition {
  readonly resourceType: string;
  readonly id: string;
  readonly url: string;
}

function isDefinition(value: unknown): value is Definition {
  return (
    typeof value === 'object' &&
    value !== null &&
    'resourceType' in value &&
    'id' in value &&
    'url' in value
  );
}

const definitions = readdirSync(folder)
  .map((name): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8')))
  .filter(isDefinition);

/** Every address of ours in a resource that names a definition. */
function addressesIn(value: unknown): string[] {
  if (typeof value === 'string') {
    const [address = ''] = value.split('|');
    return /\/(?:StructureDefinition|CodeSystem|Questionnaire|Measure)\/[^/]+$/.test(address) &&
      address.startsWith(`${canonical}/`)
      ? [address]
      : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(addressesIn);
}

/** Code systems that belong to a dataset: those of its own lists, and the labels of its strata. */
function isOfDataset(address: string, record: AnyRecord): boolean {
  const [, name] = address.split(`${canonical}/CodeSystem/`);
  if (name === undefined) return false;
  return name.startsWith('stratum-') || JSON.stringify(record).includes(`"system":"${name}"`);
}

describe('what the mappers write is defined in the package', () => {
  const defined = new Set(definitions.map(({ url }) => url));

  it.each(recordTypes)('%s', (type) => {
    fc.assert(
      fc.property(recordArbitrary(type), fc.constantFrom(...targets), (record, target) => {
        const written = toFhir(record, { namespace: 'https://msp.example/dataset', target });
        if (!written.ok) return;
        const unknown = addressesIn(written.value).filter(
          (address) => !defined.has(address) && !isOfDataset(address, record),
        );
        expect(unknown).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

it('tells producers and consumers of every profile', () => {
  const profiles = definitions
    .filter((definition) => 'type' in definition && definition.type !== 'Extension')
    .filter(({ resourceType }) => resourceType === 'StructureDefinition')
    .map(({ url }) => url);
  const statements = definitions.filter(
    ({ resourceType }) => resourceType === 'CapabilityStatement',
  );
  expect(statements.map(({ id }) => id)).toEqual(['consumer', 'producer']);
  for (const statement of statements) {
    expect([...new Set(addressesIn(statement))].sort()).toEqual(profiles.sort());
  }
});

it('shows an example of every profile', () => {
  const shown = readdirSync(examples)
    .map((name): unknown => JSON.parse(readFileSync(join(examples, name), 'utf8')))
    .flatMap(addressesIn);
  const profiles = definitions.filter(
    (definition) => 'type' in definition && definition.type !== 'Extension',
  );
  const missing = profiles
    .filter(
      ({ resourceType, url }) => resourceType === 'StructureDefinition' && !shown.includes(url),
    )
    .map(({ id }) => id);
  // The Measures of the catalogue are in the package itself.
  expect(missing).toEqual(['indicator-definition']);
});

describe('the archive', () => {
  const cache = mkdtempSync(join(tmpdir(), 'fhir-package-'));
  afterAll(() => rmSync(cache, { recursive: true, force: true }));

  it('is always the same', async () => {
    const [one, other] = [await archive(), await archive()];
    expect(Buffer.from(one.bytes).equals(other.bytes)).toBe(true);
  });

  it('installs in the cache of FHIR packages, and every definition is found by its address', async () => {
    const { name, version, bytes } = await archive();
    const disk = new DiskBasedPackageCache(cache);
    await disk.cachePackageTarball(name, version, Readable.from([bytes]));
    const none = { resolveVersion: async (_: string, known: string) => known, download: refuse };
    const loader = new BasePackageLoader(await createSQLJSPackageDB(), disk, none, {
      downloadCurrentBuild: refuse,
      getCurrentBuildDate: refuse,
    });
    expect(await loader.loadPackage(name, version)).toBe(LoadStatus.LOADED);
    for (const { url, resourceType } of definitions) {
      expect(loader.findResourceInfo(url)?.resourceType).toBe(resourceType);
    }
    expect(loader.findPackageJSON(name, version)).toMatchObject({
      name,
      canonical,
      fhirVersions: ['4.0.1'],
      dependencies: { 'hl7.fhir.r4.core': '4.0.1' },
    });
  });
});

/** Nothing is fetched: what is installed is all that there is. */
async function refuse(): Promise<never> {
  throw new Error('Nothing is fetched.');
}
