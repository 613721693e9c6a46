import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** What a program wrote, and how it ended. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a program of these tests in a process of its own, with some variables more. What it is told goes in by
 * `INPUT`: command lines are read by every user of a computer.
 */
export async function runChild(
  program: string,
  env: Readonly<Record<string, string>>,
): Promise<Ran> {
  const folder = await mkdtemp(join(tmpdir(), 'child-'));
  const outfile = join(folder, 'program.mjs');
  try {
    await build({
      entryPoints: [fileURLToPath(new URL(program, import.meta.url))],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      conditions: ['@santeparticipative/source'],
      // What is CommonJS among the dependencies asks for Node's modules by `require`.
      banner: {
        js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
      },
      logLevel: 'error',
    });
    return await new Promise((resolve) => {
      execFile(process.execPath, [outfile], { env: { ...env } }, (error, stdout, stderr) => {
        resolve({ code: Number(error?.code ?? 0), stdout, stderr });
      });
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}
