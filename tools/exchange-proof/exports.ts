import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fhirResources, resourceFormat } from '@santeparticipative/connector-fhir';
import { ndjson } from '@santeparticipative/connector-files';
import { exchange } from '@santeparticipative/exchange';
import { expectSameSet } from './expect.js';
import { type Input, standing } from './inputs.js';
import { expectSameRecords, pull, recordsIn } from './pulled.js';
import type { Story } from './story.js';

/** An export of Bulk Data gives the same records as a search. */
export async function exportRecords(
  { proof, server: { name, url }, folder }: Story,
  { namespace, records }: Input,
): Promise<void> {
  await proof.check(`${name}: an export gives the same records`, async () => {
    const file = join(folder, 'exported.ndjson');
    await pull({ url, namespace, file, way: 'bulk' });
    expectSameRecords(await recordsIn(file, namespace), standing(records));
  });
}

/** An export of Bulk Data gives the same resources as a search. */
export async function exportResources(
  { proof, server: { name, url }, folder }: Story,
  { records }: Input,
): Promise<void> {
  await proof.check(`${name}: an export gives the same resources as a search`, async () => {
    const [exported, found] = [
      await resourcesOf(url, 'bulk', folder),
      await resourcesOf(url, 'search', folder),
    ];
    assert.ok(found.length > records.length, 'the search gives too few');
    expectSameSet(exported, found);
  });
}

/** The resources of a server in a file, a line each, after the type. */
async function resourcesOf(
  url: string,
  way: 'bulk' | 'search',
  folder: string,
): Promise<readonly string[]> {
  const file = join(folder, `resources-${way}.ndjson`);
  const {
    complete,
    issues,
    stopped = [],
  } = await exchange({
    from: fhirResources({ url, way }),
    to: ndjson(file, { format: resourceFormat }),
  });
  const rules = [...stopped, ...issues].map(({ rule }) => rule);
  assert.ok(complete, `the ${way} is not complete: ${[...new Set(rules)].join(', ')}`);
  const lines = (await readFile(file, 'utf8')).trimEnd().split('\n');
  return lines.map((line) => `${/"resourceType":"(\w+)"/.exec(line)?.[1] ?? ''}/${line}`);
}
