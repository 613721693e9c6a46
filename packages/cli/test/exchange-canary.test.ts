import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { fhirServer } from '@santeparticipative/connector-fhir';
import { ndjson } from '@santeparticipative/connector-files';
import type { AnyRecord } from '@santeparticipative/core';
import { exchange, readDeadLetters } from '@santeparticipative/exchange';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Fault, startFhirServer } from '../../../tools/fhir-server/index.js';
import { command, dataset, temporaryFolder } from './helpers.js';

const meta = { version: 1, recordedAt: '2026-01-05T09:00:00Z', status: 'active' } as const;

/** Records with a token in every text that is no id, no code and no date. */
const records: readonly AnyRecord[] = [
  { type: 'structure', id: 'a', meta, name: 'CANARY-name-a', kind: 'msp' },
  { type: 'structure', id: 'b', meta, name: 'CANARY-name-b', kind: 'msp' },
  {
    type: 'person',
    id: 'p',
    meta,
    pseudonym: { value: 'CANARY-pseudonym', scope: 'CANARY-scope' },
  },
];

const text = 'CANARY-diagnostics';
const faults: readonly Fault[] = [
  { kind: 'status', status: 400, diagnostics: text },
  { kind: 'status', status: 403, diagnostics: text },
  { kind: 'status', status: 404, diagnostics: text },
  { kind: 'status', status: 409, diagnostics: text },
  { kind: 'status', status: 412, diagnostics: text },
  { kind: 'status', status: 413, diagnostics: text },
  { kind: 'status', status: 422, diagnostics: text },
  { kind: 'redirect-302', location: 'https://canary.example/CANARY-location?CANARY-query' },
];

async function server(fault?: Fault) {
  const faulty = fault === undefined ? undefined : () => fault;
  const started = await startFhirServer({
    faults: ({ method }) => (method === 'GET' ? undefined : faulty?.()),
    authorize: ({ authorization }) => authorization === 'Bearer CANARY-token',
  });
  onTestFinished(() => started.close());
  return started;
}

async function place() {
  const folder = await temporaryFolder();
  const [token, auth] = [join(folder, 'token'), join(folder, 'auth.json')];
  await writeFile(token, 'CANARY-token\n');
  await writeFile(auth, JSON.stringify({ bearerToken: 'token' }));
  for (const file of [token, auth]) await chmod(file, 0o600);
  const file = await dataset(folder, records, { title: 'CANARY-title' });
  return { folder, file, auth, state: join(folder, 'state') };
}

/** Every file below a folder. */
async function filesOf(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/**
 * The files in whose bytes a token is. LevelDB compresses: what it wrote before it writes as a reference, so that no
 * token is there whole but for these letters, the first time that they come.
 */
async function filesWithTokens(folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const file of await filesOf(folder)) {
    if ((await readFile(file)).includes('NARY')) found.push(file);
  }
  return found;
}

describe('what is sent', () => {
  it.each(faults)('shows nowhere when the server answers: %j', async (fault) => {
    const { url } = await server(fault);
    const { file, auth, state } = await place();
    const sending = ['exchange', '--from', file, '--to', url, '--state', state, '--auth', auth];
    const letters = ['dead-letters', '--state', state];
    const printed: string[] = [];
    for (const args of [sending, [...sending, '--format', 'json', '--retry-dead'], letters]) {
      const { stdout, stderr } = await command(...args, '--language', 'en');
      printed.push(stdout, stderr);
      expect(process.title + process.argv.join()).not.toContain('CANARY');
    }
    const [, , machine] = printed;
    expect(JSON.parse(machine ?? '')).toMatchObject({ complete: false });
    expect(printed.join('\n')).not.toMatch(/canary/i);
    const reasons: unknown[] = [];
    await readDeadLetters(state, ({ text: value, ...reason }) => {
      expect(value).toContain('CANARY');
      reasons.push(reason);
    });
    expect(inspect(reasons, { depth: 10, showHidden: true })).not.toMatch(/canary/i);
  });

  it('shows in no report, issue or error of the functions', async () => {
    for (const url of [
      'https://CANARY-user:CANARY-password@127.0.0.1:9/fhir',
      'https://127.0.0.1:9/fhir?CANARY-query=1#CANARY-fragment',
      'http://canary.example/fhir?CANARY-query',
      'CANARY-address',
      'http://127.0.0.1:9/fhir',
    ]) {
      const { file, folder, state } = await place();
      const retry = { attempts: 1, base: 1, cap: 1, deadline: 1 };
      const to = fhirServer({ url, retry });
      const issues: unknown[] = [];
      const onIssue = (issue: unknown): unknown => issues.push(issue);
      const report = await exchange({ from: ndjson(file), to, state, retry, onIssue });
      expect(report.stopped).toHaveLength(1);
      const back = join(folder, 'back.ndjson');
      const pulled = await exchange({ from: fhirServer({ url, retry }), to: ndjson(back) });
      expect(pulled.stopped).toHaveLength(1);
      const said = inspect([report, pulled, issues, to], { depth: 10, showHidden: true });
      expect(said + JSON.stringify([report, pulled, issues])).not.toContain('CANARY');
    }
  });

  it('shows nowhere when the source is not what it should be', async () => {
    const { url } = await server();
    const { folder, file, auth } = await place();
    const lines = (await readFile(file, 'utf8')).trim().split('\n');
    const broken = [
      lines.with(1, `${lines[1]?.slice(0, -9)}`),
      lines.with(1, `{"type":"CANARY-type","CANARY-field":1}`),
      lines.with(1, `{"type":"structure","id":"c","CANARY-field":1}`),
      lines.with(0, '{"type":"manifest","namespace":"CANARY-namespace"}'),
      [...lines, 'CANARY'],
      lines.slice(1),
    ];
    for (const [index, some] of broken.entries()) {
      const from = join(folder, `broken-${index}.ndjson`);
      await writeFile(from, `${some.join('\n')}\n`);
      const sending = ['exchange', '--from', from, '--to', url, '--auth', auth];
      const { stdout, stderr, exitCode } = await command(
        ...[...sending, '--state', join(folder, `state-${index}`)],
      );
      expect(exitCode).toBe(1);
      expect(stderr).toMatch(/erreur/);
      expect(stdout + stderr).not.toContain('CANARY');
    }
  });
});

describe('the outbox', () => {
  it('is its owner’s alone, whatever the umask is, and keeps nothing of what was delivered', async () => {
    const { url, setFaults } = await server({ kind: 'status', status: 422 });
    const { file, auth, state } = await place();
    const sending = ['exchange', '--from', file, '--to', url, '--state', state, '--auth', auth];
    const umask = process.umask(0);
    onTestFinished(() => {
      process.umask(umask);
    });
    await command(...sending);
    // What waits for a person is there: the search finds what there is to find.
    expect(await filesWithTokens(state)).not.toEqual([]);
    expect((await stat(state)).mode & 0o777).toBe(0o700);
    for (const path of await filesOf(state)) expect((await stat(path)).mode & 0o777).toBe(0o600);
    setFaults(undefined);
    const { exitCode, stderr } = await command(...sending, '--retry-dead');
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(await filesWithTokens(state)).toEqual([]);
    for (const path of await filesOf(state)) expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it('leaves nothing of what is sent anywhere after a dry run', async () => {
    const { url } = await server();
    const { folder, file, auth, state } = await place();
    const temporary = join(folder, 'temporary');
    await mkdir(temporary);
    const before = process.env['TMPDIR'];
    process.env['TMPDIR'] = temporary;
    onTestFinished(() => {
      if (before === undefined) delete process.env['TMPDIR'];
      else process.env['TMPDIR'] = before;
    });
    const ends = ['--from', file, '--to', url, '--state', state, '--auth', auth];
    const there = await readdir(folder);
    const { exitCode } = await command('exchange', ...ends, '--dry-run');
    expect([exitCode, await readdir(temporary)]).toEqual([0, []]);
    expect(await readdir(folder)).toEqual(there);
  });
});
