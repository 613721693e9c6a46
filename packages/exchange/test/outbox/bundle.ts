import { symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { temporaryFolder } from './outbox-at-work.js';

/** Makes a program of a file of this folder, to be run in a process of its own. */
export async function bundle(name: string): Promise<string> {
  const folder = await temporaryFolder();
  const program = join(folder, `${name}.mjs`);
  await build({
    entryPoints: [join(import.meta.dirname, `${name}.ts`)],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    conditions: ['@santeparticipative/source'],
    // Its binary lies beside it.
    external: ['classic-level'],
  });
  const classicLevel = dirname(createRequire(import.meta.url).resolve('classic-level'));
  await symlink(join(classicLevel, '..'), join(folder, 'node_modules'));
  return program;
}
