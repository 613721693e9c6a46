import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { inChild } from './child.mjs';
import { generate } from './generate.mjs';

/** What the SDK is run with, beside the defaults that it has itself. */
export const CONCURRENCY = 4;

/**
 * Makes a dataset: its records, the resources that they become, and the Bundles in which the SDK sends those, captured as
 * it sends them to a server that `start` starts.
 */
export async function makeInput(folder, start, { most, seed }) {
  await mkdir(folder);
  const inFolder = (name) => join(folder, name);
  const [records, resources] = [inFolder('records.ndjson'), inFolder('resources.ndjson')];
  const bundles = inFolder('bundles.ndjson');
  const count = await generate({ records, resources }, { most, seed });
  const server = await start();
  try {
    await inChild('sdk', {
      kind: 'resources',
      file: resources,
      url: server.url,
      state: inFolder('outbox'),
      concurrency: CONCURRENCY,
      readBack: false,
      capture: bundles,
    });
  } finally {
    await server.stop();
  }
  return { records, resources, bundles, count };
}
