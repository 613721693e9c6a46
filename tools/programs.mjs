/*
 * Programs of the tools are TypeScript that reads the packages' sources: they are bundled before they run, so that no
 * build has to come first.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

export const root = fileURLToPath(new URL('../', import.meta.url));

const options = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  conditions: ['@santeparticipative/source'],
  // Some packages are CommonJS.
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
  logLevel: 'error',
};

/**
 * Makes programs, gives them to some work, and deletes them.
 *
 * @param programs By name, the module that a program is, or `{ contents, resolveDir }`.
 * @param settings What is not bundled (`external`), and the package under whose `node_modules` that is found (`under`).
 * @param work Is given the folder of the programs, and a function that imports one by its name.
 */
export async function withPrograms(programs, { external = [], under = '' }, work) {
  const folder = await mkdtemp(join(root, under, 'node_modules', '.programs-'));
  try {
    for (const [name, entry] of Object.entries(programs)) {
      const input =
        entry instanceof URL ? { entryPoints: [fileURLToPath(entry)] } : { stdin: entry };
      await build({ ...options, ...input, external, outfile: join(folder, `${name}.mjs`) });
    }
    // Marks the folder, so that nothing takes its files for the package's.
    await writeFile(join(folder, 'package.json'), '{"type":"module"}');
    return await work(folder, (name) => import(pathToFileURL(join(folder, `${name}.mjs`)).href));
  } finally {
    await rm(folder, { recursive: true });
  }
}
