import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { startFhirServer } from '../../../tools/fhir-server/index.js';
import { activity, command, dataset, temporaryFolder } from './helpers.js';

const here = join(import.meta.dirname, '..');
let folderOfProgram: string;

// Beside the dependencies of the command, which it then finds as the published one does.
beforeAll(async () => {
  folderOfProgram = await mkdtemp(join(here, 'node_modules', '.test-'));
  await build({
    entryPoints: [join(here, 'src', 'bin.ts')],
    outfile: join(folderOfProgram, 'bin.mjs'),
    bundle: true,
    packages: 'bundle',
    external: [
      '@duckdb/*',
      'highs',
      'classic-level',
      'fhir-kit-client',
      'age-encryption',
      '*.json',
    ],
    platform: 'node',
    format: 'esm',
    conditions: ['@santeparticipative/source'],
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    logLevel: 'error',
  });
});
afterAll(() => rm(folderOfProgram, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function start(args: readonly string[]): {
  readonly child: ChildProcess;
  readonly end: Promise<Ended>;
} {
  const child = spawn(process.execPath, [join(folderOfProgram, 'bin.mjs'), ...args]);
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const said = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.stderr += text;
  });
  const end = new Promise<Ended>((resolve) => {
    child.once('close', (code) => resolve({ code, ...said }));
  });
  return { child, end };
}

/** A server that never answers what is written to it, and tells when the first writing came. */
async function silentServer() {
  let told: () => void = () => {};
  const writing = new Promise<void>((resolve) => {
    told = resolve;
  });
  const server = await startFhirServer({
    faults: ({ method }) => {
      if (method === 'GET') return undefined;
      told();
      return { kind: 'hang' };
    },
  });
  onTestFinished(() => server.close());
  return { server, writing };
}

describe('an exchange that somebody stops', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('by %s ends with %i, and goes on the next time', async (signal, code) => {
    const { server, writing } = await silentServer();
    const folder = await temporaryFolder();
    const file = await dataset(folder, activity({ a: 20 }));
    const sending = ['exchange', '--from', file, '--to', server.url, '--state', join(folder, 's')];
    const { child, end } = start(sending);
    await writing;
    child.kill(signal);
    const stopped = await end;
    expect([stopped.code, stopped.stderr]).toEqual([code, expect.stringContaining('interrompu')]);
    expect(stopped.stdout).toMatch(/en attente +│ +41 │/);
    server.setFaults(undefined);
    const rest = await command(...sending);
    expect([rest.exitCode, rest.stderr]).toEqual([0, '']);
  });

  it('by a reader that goes away ends without a word, and goes on the next time', async () => {
    const server = await startFhirServer();
    onTestFinished(() => server.close());
    const folder = await temporaryFolder();
    const file = await dataset(folder, activity({ a: 20 }));
    const sending = ['exchange', '--from', file, '--to', server.url, '--state', join(folder, 's')];
    const { child, end } = start(sending);
    child.stdout?.destroy();
    const { stderr } = await end;
    expect(stderr).not.toMatch(/EPIPE|at .*\.mjs/);
    const rest = await command(...sending);
    expect([rest.exitCode, rest.stderr]).toEqual([0, '']);
  });
});
