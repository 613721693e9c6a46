import { join } from 'node:path';
import { saveNdjson, saveText } from '@santeparticipative/connector-files';
import { makeFolder } from './make-folder.js';
import type { MappedRecords } from './map.js';

/** The file of the Bundle of all the resources. */
export const bundleFile = 'bundle.json';

/** Writes mapped records into a folder: a bundle, and a file for each type of resource. Returns the file names. */
export async function writeFhir(
  folder: string,
  { bundle, byType }: MappedRecords,
): Promise<string[]> {
  await makeFolder(folder);
  await saveText(join(folder, bundleFile), bundle);
  const files = [bundleFile];
  for (const [type, resources] of [...byType].sort(([a], [b]) => (a < b ? -1 : 1))) {
    files.push(`${type}.ndjson`);
    await saveNdjson(join(folder, `${type}.ndjson`), resources);
  }
  return files;
}
