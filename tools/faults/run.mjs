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
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { startHapiServer } from '../hapi-server/start.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));
// Under the node_modules of the package whose dependency is a binary, so that it is found from there.
const programs = await mkdtemp(join(root, 'packages', 'exchange', 'node_modules', '.faults-'));

const options = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  conditions: ['@santeparticipative/source'],
  external: ['classic-level', 'fast-check', '@medplum/*', '@opentelemetry/*', 'esbuild'],
  // Some packages are CommonJS.
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
  logLevel: 'error',
};

async function programOf(name, contents) {
  const stdin = { contents, resolveDir: here };
  await build({ ...options, stdin, outfile: join(programs, `${name}.mjs`) });
}

/** The rows that the arguments name: others need not be read. */
function wantedIn(args) {
  const at = args.indexOf('--rows');
  return at < 0 ? undefined : args[at + 1]?.split(',').map(Number);
}

const namesIn = async (folder) =>
  (await readdir(join(here, folder))).filter((name) => name.endsWith('.ts')).sort();

try {
  const wanted = wantedIn(process.argv);
  const rows = (await namesIn('rows')).filter(
    (name) => name.startsWith('row-') && (wanted?.includes(Number(name.slice(4, 6))) ?? true),
  );
  const imports = rows.map(
    (name, index) => `import { scenario as row${index} } from './rows/${name}';`,
  );
  const list = rows.map((_, index) => `row${index}`).join(', ');
  await programOf(
    'main',
    `${imports.join('\n')}\nexport { main } from './main.ts';\nexport const scenarios = [${list}];`,
  );
  for (const name of await namesIn('children')) {
    const program = name.replace(/\.ts$/, '');
    await programOf(program, `import { main } from './children/${name}'; await main();`);
  }
  // Marks the folder, so that nothing takes its files for the package's.
  await writeFile(join(programs, 'package.json'), '{"type":"module"}');
  const { main, scenarios } = await import(pathToFileURL(join(programs, 'main.mjs')).href);
  process.exitCode = await main(process.argv.slice(2), {
    scenarios,
    programs,
    startHapiServer,
  });
} finally {
  await rm(programs, { recursive: true });
}
// A run that did not end would keep the process alive.
process.exit();
