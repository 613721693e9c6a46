import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { startFhirServer } from '../../../tools/fhir-server/index.js';
import { activity, command, dataset, temporaryFolder } from './helpers.js';

const packages = join(import.meta.dirname, '..', '..');
let folder: string;

// Where the one dependency that is not JavaScript alone is found.
beforeAll(async () => {
  folder = await mkdtemp(join(packages, 'exchange', 'node_modules', '.test-'));
  await build({
    entryPoints: [join(import.meta.dirname, 'exchange-program.ts')],
    outfile: join(folder, 'program.mjs'),
    bundle: true,
    external: ['classic-level'],
    platform: 'node',
    format: 'esm',
    conditions: ['@santeparticipative/source'],
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    logLevel: 'error',
  });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function start(args: readonly string[]): {
  readonly child: ChildProcess;
  readonly end: Promise<Ended>;
} {
  const child = spawn(process.execPath, [join(folder, 'program.mjs'), ...args]);
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
    const place = await temporaryFolder();
    const file = await dataset(place, activity({ a: 20 }));
    const sending = ['--from', file, '--to', server.url, '--state', join(place, 's')];
    const { child, end } = start(sending);
    await Promise.race([writing, end]);
    child.kill(signal);
    const stopped = await end;
    expect([stopped.code, stopped.stderr]).toEqual([code, expect.stringContaining('interrompu')]);
    expect(stopped.stdout).toMatch(/en attente +│ +41 │/);
    server.setFaults(undefined);
    const rest = await command('exchange', ...sending);
    expect([rest.exitCode, rest.stderr]).toEqual([0, '']);
  });

  it('is not stopped by a reader that goes away before the ledger is printed: all is sent', async () => {
    const server = await startFhirServer();
    onTestFinished(() => server.close());
    const place = await temporaryFolder();
    const file = await dataset(place, activity({ a: 20 }));
    const sending = ['--from', file, '--to', server.url, '--state', join(place, 's')];
    const { child, end } = start(sending);
    child.stdout?.destroy();
    const { code, stderr } = await end;
    expect([code, stderr]).toEqual([0, '']);
    const rest = await command('exchange', ...sending);
    expect(rest.stdout).toMatch(/laissé +│ +41 │/);
  });
});
