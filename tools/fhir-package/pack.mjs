/* Puts the archive of the FHIR package where the npm package exports it: a step of that package's build. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { archive } from './archive.mjs';

const dist = join(dirname(fileURLToPath(import.meta.url)), '../../packages/fhir/dist');
const { name, version, bytes } = await archive();
await mkdir(dist, { recursive: true });
await writeFile(join(dist, `${name}.tgz`), bytes);
process.stdout.write(`${name} ${version}: ${Math.ceil(bytes.length / 1024)} kB\n`);
