import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { resultFiles } from '../indicators/result-files.js';
import { bundleFile } from './write-fhir.js';

/**
 * Removes the FHIR files and the results that an earlier run of the job left of a dataset, and this one did not
 * write again. The file of its records stays: it may be the only copy left.
 */
export async function removeStale(
  out: string,
  name: string,
  written: readonly string[],
): Promise<void> {
  const folder = join(out, 'fhir', name);
  const resources = existsSync(folder) ? await readdir(folder) : [];
  const { csv, fhir } = resultFiles(name);
  const earlier = [
    ...resources
      .filter((file) => file === bundleFile || file.endsWith('.ndjson'))
      .map((file) => `fhir/${name}/${file}`),
    `indicators/${csv}`,
    `indicators/${fhir}`,
  ];
  for (const file of earlier) {
    if (!written.includes(file)) await rm(join(out, file), { force: true });
  }
}
