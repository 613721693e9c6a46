import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';
import { onTestFinished } from 'vitest';

/** Makes a program of a file of this folder, which a process of its own can run. */
export async function program(name: string, folder: string): Promise<string> {
  const outfile = join(folder, `${name}.mjs`);
  await build({
    entryPoints: [join(import.meta.dirname, `${name}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    conditions: ['@santeparticipative/source'],
    logLevel: 'error',
  });
  return outfile;
}

/** A process that was started, and what it has said so far. */
export interface Started {
  readonly said: () => string;
  /** Ends it without warning, as a power cut does; resolved when it is gone. */
  readonly kill: () => Promise<void>;
}

/** Starts a program; it does not outlive the test. */
export function start(file: string, ...args: readonly string[]): Started {
  const child: ChildProcess = spawn(process.execPath, [file, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await gone;
  };
  onTestFinished(kill);
  return { said: () => said, kill };
}

/** Waits until something is so; at most half a minute. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let turn = 0; turn < 3000; turn += 1) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('It never was so.');
}
