/*
 * Runs a measured comparison against the built packages, which it builds first.
 *
 *     pnpm bench core [--mb 500] [--only hot|together|first|stream|import|size]... [--built]
 *
 * `core` takes about ten minutes, and a quiet machine; it writes `bench/results/core.md` when nothing is left out.
 * `--built` trusts the packages as they were built last.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PACKAGES = ['core', 'testing', 'io-ts', 'connector-files'];

function buildPackages() {
  const filters = PACKAGES.map((name) => `--filter=@santeparticipative/${name}`);
  const { status } = spawnSync('npx', ['turbo', 'run', 'build', ...filters], {
    cwd: fileURLToPath(new URL('../', import.meta.url)),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('The packages could not be built.');
}

const [name, ...args] = process.argv.slice(2);
if (name !== 'core') {
  console.error('Which one? There is: core');
  process.exit(1);
}
if (!args.includes('--built')) buildPackages();
const { benchCore } = await import('./core/bench.mjs');
await benchCore(args.filter((arg) => arg !== '--built'));
