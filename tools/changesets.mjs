/*
 * Says which packages no release would tell of: each must be named by a pending changeset, or have the
 * CHANGELOG.md that an earlier one left.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const pending = readdirSync(join(root, '.changeset'))
  .filter((file) => file.endsWith('.md') && file !== 'README.md')
  .map((file) => readFileSync(join(root, '.changeset', file), 'utf8').split(/^---$/m)[1] ?? '');

const forgotten = readdirSync(join(root, 'packages'))
  .map((folder) => join(root, 'packages', folder))
  .filter((folder) => existsSync(join(folder, 'package.json')))
  .filter((folder) => !existsSync(join(folder, 'CHANGELOG.md')))
  .map((folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).name)
  .filter(
    (name) => !pending.some((named) => named.includes(`"${name}"`) || named.includes(`'${name}'`)),
  );

for (const name of forgotten)
  console.error(`${name}: no changeset names it, and it has no CHANGELOG.md.`);
if (forgotten.length > 0) process.exitCode = 1;
