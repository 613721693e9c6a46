/*
 * Has frictionless (PyPI) judge the data packages of releases: of a synthetic region, of the five seeds and arbitrary
 * ones, which must be right; and of one that is broken in many ways, each of which must be found.
 *
 *     node tools/frictionless/run.mjs
 *
 * Makes an environment of Python with what requirements.txt names, once. Reads the packages' sources: no build has to
 * come first.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));
// Under node_modules, so that what is not bundled is found from there.
const folder = await mkdtemp(join(root, 'node_modules', '.frictionless-run-'));
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
    external: ['fast-check'],
    logLevel: 'error',
  });
  const { main } = await import(pathToFileURL(outfile).href);
  process.exitCode = main(root);
} finally {
  await rm(folder, { recursive: true });
}
