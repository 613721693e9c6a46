/*
 * Attacks releases as a reader would who knows k and the rules, and wants to know what is hidden.
 *
 *     pnpm attack [--full] [--seed 20261122]
 *
 * Without `--full`, all tables of 2x2 and a part of the others, in about three minutes. Every hidden figure of a part
 * of them is also bounded by `glpsol` (Debian's glpk-utils), which is not ours; where it is absent, that is said and
 * counts as a failure. Reads the packages' sources: no build has to come first.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));
// Under node_modules, so that what is not bundled is found from there.
const folder = await mkdtemp(join(root, 'packages', 'indicators', 'node_modules', '.attack-'));
try {
  await build({
    entryPoints: ['main', 'worker'].map((name) =>
      fileURLToPath(new URL(`${name}.ts`, import.meta.url)),
    ),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    conditions: ['@santeparticipative/source'],
    external: ['highs'],
    logLevel: 'error',
  });
  const { main } = await import(pathToFileURL(join(folder, 'main.mjs')).href);
  process.exitCode = await main(process.argv.slice(2));
} finally {
  await rm(folder, { recursive: true });
}
