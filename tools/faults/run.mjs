/*
 * The fault matrix: what can go wrong between a source and a server is made to go wrong, and what the server then has
 * is compared with what was to be sent. Nothing may be lost, doubled, or falsely reported.
 *
 *     pnpm faults [--seeds 5] [--seed S] [--rows 1,2,5] [--records 500] [--hapi] [--full]
 *
 * Each row is a file of `rows/`. A row runs once for each seed, 1 to the number of seeds, or for the one seed that is
 * given. With `--hapi`, the rows that can run against a HAPI server do that instead. `--full` adds what takes minutes.
 * Exits with 1 when anything failed. Reads the packages' sources: no build has to come first.
 */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startHapiServer } from '../hapi-server/start.mjs';
import { withPrograms } from '../programs.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));

/** The rows that the arguments name: others need not be read. */
function wantedIn(args) {
  const at = args.indexOf('--rows');
  return at < 0 ? undefined : args[at + 1]?.split(',').map(Number);
}

const namesIn = async (folder) =>
  (await readdir(join(here, folder))).filter((name) => name.endsWith('.ts')).sort();

const module = (contents) => ({ contents, resolveDir: here });

/** The main program, with the rows that are wanted. */
async function mainProgram() {
  const wanted = wantedIn(process.argv);
  const rows = (await namesIn('rows')).filter(
    (name) => name.startsWith('row-') && (wanted?.includes(Number(name.slice(4, 6))) ?? true),
  );
  const imports = rows.map(
    (name, index) => `import { scenario as row${index} } from './rows/${name}';`,
  );
  const list = rows.map((_, index) => `row${index}`).join(', ');
  return module(
    `${imports.join('\n')}\nexport { main } from './main.ts';\nexport const scenarios = [${list}];`,
  );
}

const children = (await namesIn('children')).map((name) => [
  name.replace(/\.ts$/, ''),
  module(`import { main } from './children/${name}'; await main();`),
]);
const external = ['classic-level', 'fast-check', '@medplum/*', '@opentelemetry/*', 'esbuild'];
await withPrograms(
  { main: await mainProgram(), ...Object.fromEntries(children) },
  { external, under: 'packages/exchange' },
  async (programs, load) => {
    const { main, scenarios } = await load('main');
    process.exitCode = await main(process.argv.slice(2), { scenarios, programs, startHapiServer });
  },
);
// A run that did not end would keep the process alive.
process.exit();
