import { join } from 'node:path';
import { saveDataset } from '@santeparticipative/connector-files';
import { type AnyRecord, catalogue, recordsOf } from '@santeparticipative/core';
import { generateRegion } from '@santeparticipative/testing';
import { expect, it } from 'vitest';
import { computeFile } from '../src/indicators/compute-file.js';
import { temporaryFolder } from './helpers.js';

const region = generateRegion({ seed: 3, structures: 4, year: 2025 });
const computation = { definitions: catalogue, period: { start: '2025-01-01', end: '2025-12-31' } };

async function written(name: string, more: readonly AnyRecord[] = []): Promise<string> {
  const path = join(await temporaryFolder(), name);
  const { counts: _, ...manifest } = region.manifest;
  await saveDataset(path, manifest, [...region.records, ...more]);
  return path;
}

it.each(['region.ndjson', 'region.ndjson.gz'])(
  'gives the same results of %s whichever engine computes them',
  async (name) => {
    const path = await written(name);
    const inJavaScript = await computeFile(path, computation, Number.POSITIVE_INFINITY);
    const byTheEngine = await computeFile(path, computation, 1);
    expect(inJavaScript.partials?.some(({ total }) => total.n > 0)).toBe(true);
    expect(byTheEngine).toEqual(inJavaScript);
  },
);

it('goes back to JavaScript for what the engine refuses', async () => {
  // Two contents that claim to be one version of a pathway.
  const twins = recordsOf(region.records, 'pathway')
    .slice(0, 1)
    .map((pathway): AnyRecord => ({ ...pathway, status: 'draft' }));
  const path = await written('region.ndjson', twins);
  const counts = [Number.POSITIVE_INFINITY, 1].map((most) => computeFile(path, computation, most));
  const [inJavaScript, refused] = await Promise.all(counts);
  expect(inJavaScript?.partials).toBeDefined();
  expect(refused?.partials).toEqual(inJavaScript?.partials);
});
