/*
 * Runs a measured comparison against the built packages, which it builds first.
 *
 *     pnpm bench core [--mb 500] [--only hot|together|first|stream|import|size]... [--built]
 *
 *     pnpm bench fhir [--only hot|together|mistakes|size|mapping]... [--built]
 *
 *     pnpm bench indicators [--lines 10000000] [--rounds 3] [--only against|sizes]... [--built]
 *
 *     pnpm bench exchange [--resources 20000] [--hapi-resources 2000] [--rounds 3] [--only node|disk|hapi|records]...
 *       [--built]
 *
 * `core` takes about ten minutes, and a quiet machine; `fhir` about five; `indicators` about an hour, 6 GB of disk
 * and 20 GB of memory, with `--rounds 1` a third of it; `exchange` less than eight minutes; each writes its table in `bench/results` when nothing is left
 * out, `indicators` and `exchange` section by section.
 * `--built` trusts the packages as they were built last.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The packages that each comparison measures, as they are built. */
const PACKAGES = {
  core: ['core', 'testing', 'io-ts', 'connector-files'],
  fhir: ['core', 'fhir', 'testing'],
  indicators: ['core', 'indicators', 'connector-files', 'duckdb'],
  exchange: ['core', 'fhir', 'testing', 'connector-files', 'connector-fhir', 'exchange'],
};

function buildPackages(packages) {
  const filters = packages.map((name) => `--filter=@santeparticipative/${name}`);
  const { status } = spawnSync('npx', ['turbo', 'run', 'build', ...filters], {
    cwd: fileURLToPath(new URL('../', import.meta.url)),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('The packages could not be built.');
}

const benches = {
  core: async (args) => (await import('./core/bench.mjs')).benchCore(args),
  fhir: async (args) => (await import('./fhir/bench.mjs')).benchFhir(args),
  indicators: async (args) => (await import('./indicators/bench.mjs')).benchIndicators(args),
  exchange: async (args) => (await import('./exchange/bench.mjs')).benchExchange(args),
};

const [name = '', ...args] = process.argv.slice(2);
if (!Object.hasOwn(benches, name)) {
  console.error(`Which one? There are: ${Object.keys(benches).join(', ')}`);
  process.exit(1);
}
if (!args.includes('--built')) buildPackages(PACKAGES[name]);
await benches[name](args.filter((arg) => arg !== '--built'));
