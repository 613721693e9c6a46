import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runMainJob } from '../src/index.js';
import { accompanied, command, dataset, structure, temporaryFolder } from './helpers.js';

/** A dataset of 20 pathways in one structure, whose day of opening is written as people write it. */
async function oneWrongStructure(folder: string): Promise<string> {
  const pathways = Array.from({ length: 20 }, (_, at) => accompanied(at, 'a')).flat();
  const path = await dataset(folder, [structure('a'), ...pathways]);
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replace('"kind":"msp"', '"kind":"msp","opened":"25/03/2020"'));
  return path;
}

it('one wrong structure is one error, whoever refers to it', async () => {
  const folder = await temporaryFolder();
  const path = await oneWrongStructure(folder);
  const { stdout, exitCode } = await command('validate', path, '--format', 'json');
  expect(exitCode).toBe(1);
  const [{ issues }] = JSON.parse(stdout);
  expect(issues).toContainEqual(
    expect.objectContaining({ path: '/opened', at: expect.anything() }),
  );
  expect(stdout).not.toContain('reference.unresolved');
  const report = await runMainJob({ datasets: [path], out: join(folder, 'out') });
  const rules = report.datasets.flatMap((one) => one.issues.map(({ rule }) => rule));
  expect(rules.length).toBeGreaterThan(0);
  expect(rules).not.toContain('reference.unresolved');
});
