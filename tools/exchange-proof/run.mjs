/*
 * Proves an exchange on real servers: datasets are pushed, pulled, pushed again, changed, deleted, and every record and
 * every write is accounted for.
 *
 *     pnpm proof:exchange [--server node|hapi|both] [--pathways 60]
 *
 * `node` is tools/fhir-server, `hapi` tools/hapi-server with the validation of requests; both are on loopback. Reads
 * the packages' sources: no build has to come first. Prints what failed, without a value of the data, and exits with 1.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { startHapiServer } from '../hapi-server/start.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
// Under the node_modules of the package whose dependency is a binary, so that it is found from there.
const folder = await mkdtemp(join(root, 'packages', 'exchange', 'node_modules', '.proof-'));
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
    external: ['classic-level', '@medplum/*', '@opentelemetry/*', 'esbuild'],
    // Some packages are CommonJS.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    logLevel: 'error',
  });
  // Marks the folder, so that nothing takes its files for the package's.
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  const { main } = await import(pathToFileURL(outfile).href);
  process.exitCode = await main(process.argv.slice(2), { root, startHapiServer });
} finally {
  await rm(folder, { recursive: true });
}
