import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { folders } from './folders.mjs';
import { median } from './statistics.mjs';
import { table } from './table.mjs';

const run = promisify(execFile);
const ROUNDS = 10;
const PACKAGES = {
  'nothing (`node:path`)': ['node:path'],
  '`@santeparticipative/core`': ['@santeparticipative/core'],
  '`@santeparticipative/core/check/pathway`': ['@santeparticipative/core/check/pathway'],
  '`@santeparticipative/io-ts`': ['@santeparticipative/io-ts'],
  '`zod`': ['zod'],
  '`typebox` and its compiler': ['typebox', 'typebox/compile'],
  '`arktype`': ['arktype'],
  '`valibot`': ['valibot'],
  '`ajv` (2020-12)': ['ajv/dist/2020.js'],
  '`io-ts`': ['io-ts'],
};

/** Milliseconds that an import takes in a fresh process. */
async function importOnce(modules) {
  const imports = modules.map((module) => `import(${JSON.stringify(module)})`).join(', ');
  const code = `const start = performance.now(); await Promise.all([${imports}]); console.log(performance.now() - start);`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', code], {
    cwd: folders.bench,
  });
  return Number(stdout);
}

/** What importing each library costs a program that starts. */
export async function coldImport() {
  const times = Object.fromEntries(Object.keys(PACKAGES).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, modules] of Object.entries(PACKAGES)) {
      times[name].push(await importOnce(modules));
    }
  }
  const rows = Object.entries(times).map(([name, all]) => [
    name,
    median(all).toFixed(1),
    Math.min(...all).toFixed(1),
  ]);
  const text = [
    '## Cold import',
    `Milliseconds that the \`import()\` takes, measured inside a fresh process; ${ROUNDS} processes each, in turn.`,
    table(['', 'median', 'least'], rows),
  ].join('\n\n');
  return { text };
}
