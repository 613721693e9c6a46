import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { resultFiles } from '../indicators/result-files.js';
import { bundleFile } from './write-fhir.js';

/** The files that a job writes in a folder, or removes because an earlier one wrote them. */
async function filesOf(out: string, name: string): Promise<string[]> {
  const folder = join(out, 'fhir', name);
  const there = await readdir(folder).catch(() => []);
  const resources = there.filter((file) => file.endsWith('.ndjson'));
  return [
    ...[bundleFile, ...resources].map((file) => join(folder, file)),
    ...Object.values(resultFiles(name)).map((file) => join(out, 'indicators', file)),
  ];
}

/** The files that a job on datasets of these names would write or remove, but those of the records themselves. */
export async function replacedFiles(out: string, names: readonly string[]): Promise<string[]> {
  return (await Promise.all(names.map((name) => filesOf(out, name)))).flat();
}
