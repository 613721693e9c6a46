import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { folders } from './folders.mjs';

/** The region that the pathways come from. */
export const region = { seed: 7, structures: 12, year: 2025 };

const file = `${folders.dist}pathways.ndjson`;

/**
 * Writes the pathways of a generated region where every process finds them: one that times a library must not
 * load ours to generate its lines.
 */
export async function writePathwayLines() {
  const { generateActivity } = await import('@santeparticipative/testing');
  const lines = [];
  for (const record of generateActivity(region)) {
    if (record.type === 'pathway') lines.push(JSON.stringify(record));
  }
  await writeFile(file, lines.join('\n'));
  return lines;
}

/** The lines that {@link writePathwayLines} wrote. */
export function pathwayLines() {
  return readFileSync(file, 'utf8').split('\n');
}
