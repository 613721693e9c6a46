import { chmod, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type FhirServerOptions, startFhirServer } from '../../../tools/fhir-server/index.js';
import { run } from '../src/index.js';
import { activity, command, dataset, structure, temporaryFolder } from './helpers.js';

async function server(options: FhirServerOptions = {}) {
  const started = await startFhirServer(options);
  onTestFinished(() => started.close());
  return started;
}

/** Refuses what holds a certain name. */
function refusesNames(body: unknown) {
  const isRefused = JSON.stringify(body ?? null).includes('CANARY-name');
  return isRefused ? ({ kind: 'status', status: 422 } as const) : undefined;
}

async function place() {
  const folder = await temporaryFolder();
  const file = await dataset(folder, activity({ a: 3 }));
  return { folder, file, state: join(folder, 'state') };
}

describe('exchange', () => {
  it('sends a dataset to a server, and nothing the second time', async () => {
    const { url, journal } = await server();
    const { file, state } = await place();
    const sending = ['exchange', '--from', file, '--to', url, '--state', state];
    const first = await command(...sending);
    expect([first.exitCode, first.stderr]).toEqual([0, '']);
    expect(first.stdout).toMatch(/créé +│ +7 │/);
    const { length } = journal.writes;
    const second = await command(...sending, '--language', 'en');
    expect(second.stdout).toMatch(/skipped +│ +7 │ nothing changed since it was sent: 7/);
    expect(journal.writes).toHaveLength(length);
  });

  it('reads a server into a dataset, which is the one that was sent', async () => {
    const { url } = await server();
    const { folder, file, state } = await place();
    await command('exchange', '--from', file, '--to', url, '--state', state);
    const back = join(folder, 'back.ndjson');
    const { exitCode } = await command('exchange', '--from', url, '--to', back);
    expect(exitCode).toBe(0);
    const recordsOf = async (path: string): Promise<unknown[]> =>
      (await readFile(path, 'utf8'))
        .trim()
        .split('\n')
        .map((line): unknown => JSON.parse(line))
        .filter((line) => !JSON.stringify(line).includes('"manifest"'));
    const given = await recordsOf(file);
    expect(await recordsOf(back)).toEqual(expect.arrayContaining(given));
    expect(await recordsOf(back)).toHaveLength(given.length);
  });

  it('refuses options that would change nothing between two files', async () => {
    const { folder, file } = await place();
    const to = join(folder, 'copy.ndjson');
    const copying = ['exchange', '--from', file, '--to', to];
    const { exitCode, stderr } = await command(...copying, '--only-agreed', '--retry-dead');
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('--only-agreed, --retry-dead')]);
    expect(await readdir(folder)).toEqual(['fictif.ndjson']);
  });

  it('says which end is none', async () => {
    const { folder, file } = await place();
    const nowhere = await command(
      'exchange',
      '--from',
      file,
      '--to',
      'htp://x',
      '--language',
      'en',
    );
    expect([nowhere.exitCode, nowhere.stderr]).toEqual([1, expect.stringContaining('--to')]);
    const nothing = join(folder, 'nothing');
    const from = await command('exchange', '--from', nothing, '--to', file, '--language', 'en');
    expect([from.exitCode, from.stderr]).toEqual([1, expect.stringContaining('--from')]);
  });

  it('keeps nothing of a source for an address that is none', async () => {
    const { folder, file, state } = await place();
    for (const [to, rule] of [
      ['http://fhir.example/r4', 'fhir-server.insecure-http'],
      ['https://user:CANARY@fhir.example/r4', 'fhir-server.address'],
    ] as const) {
      const { exitCode, stdout, stderr } = await command(
        ...['exchange', '--from', file, '--to', to, '--state', state],
      );
      expect([exitCode, stdout, stderr.includes('CANARY')]).toEqual([1, '', false]);
      expect(stderr).toContain(rule);
    }
    expect(await readdir(folder)).toEqual(['fictif.ndjson']);
  });

  it('never prints a token that stands in the place of its path', async () => {
    const { folder, file, state } = await place();
    const auth = join(folder, 'auth.json');
    await writeFile(auth, JSON.stringify({ bearerToken: 'CANARY-token' }), { mode: 0o600 });
    const to = ['--to', 'https://fhir.example/r4', '--auth', auth, '--state', state];
    const { exitCode, stderr, stdout } = await command('exchange', '--from', file, ...to);
    expect([exitCode, `${stderr}${stdout}`.includes('CANARY')]).toEqual([1, false]);
    expect(stderr).toContain('bearerToken');
    await writeFile(auth, JSON.stringify({ clientId: 'a', key: 'none.json' }), { mode: 0o600 });
    const missing = await command('exchange', '--from', file, ...to);
    expect([missing.exitCode, missing.stderr]).toEqual([1, expect.stringContaining('none.json')]);
    expect(await readdir(folder)).toEqual(['auth.json', 'fictif.ndjson']);
  });

  it('says what it would do, and does nothing', async () => {
    const { url, journal } = await server();
    const { folder, file, state } = await place();
    const dry = ['exchange', '--from', file, '--to', url, '--state', state, '--dry-run'];
    const { stdout, exitCode } = await command(...dry);
    expect([exitCode, journal.writes]).toEqual([0, []]);
    expect(stdout).toMatch(/^À blanc : rien n’a été écrit\./);
    expect(await readdir(folder)).toEqual(['fictif.ndjson']);
  });

  it('gives a machine the report', async () => {
    const { url } = await server();
    const { file, state } = await place();
    const sending = ['exchange', '--from', file, '--to', url, '--state', state];
    const { stdout } = await command(...sending, '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({ complete: true, ledger: { input: 7, created: 7 } });
  });

  it('exits with 1 and says why when it cannot send, and keeps what is to be sent', async () => {
    const { url } = await server({ faults: () => ({ kind: 'status', status: 403 }) });
    const { file, state } = await place();
    const sending = ['exchange', '--from', file, '--to', url];
    const { exitCode, stderr, stdout } = await command(...sending, '--state', state);
    expect(exitCode).toBe(1);
    expect(stderr).toContain('L’échange s’est arrêté avant sa fin');
    expect(stdout).toMatch(/en attente +│ +7 │/);
    expect(stdout).toContain(`Ce qui attend est gardé dans : ${state}`);
  });

  it('tells a source that is not there once, and no ledger of what nobody could read', async () => {
    const { url } = await server();
    const { folder, state } = await place();
    const from = join(folder, 'missing.ndjson');
    const { exitCode, stderr, stdout } = await command(
      ...['exchange', '--from', from, '--to', url, '--state', state],
    );
    expect([exitCode, stdout]).toEqual([1, '']);
    expect(stderr.split('file.not-found')).toHaveLength(2);
  });

  it('names the folder that is no outbox', async () => {
    const { url } = await server();
    const { file, folder } = await place();
    for (const state of [file, folder]) {
      const ran = await command('exchange', '--from', file, '--to', url, '--state', state);
      expect(ran.exitCode).toBe(1);
      expect(ran.stderr).toContain(`${state}\n    Ce dossier contient autre chose`);
      expect(ran.stdout).toBe('');
    }
  });

  it('does not take one server for another: what one has, the other may not have', async () => {
    const [one, other] = [await server(), await server()];
    const { file, state } = await place();
    const sending = ['exchange', '--from', file, '--state', state, '--to'];
    // Nothing could be sent there: nothing is known of anybody yet.
    await command(...sending, 'http://fhir.example/r4');
    expect((await command(...sending, one.url)).exitCode).toBe(0);
    const { exitCode, stderr, stdout } = await command(...sending, other.url);
    expect([exitCode, stdout, other.journal.writes]).toEqual([1, '', []]);
    expect(stderr).toContain(`${state}\n    Cette boîte d’envoi sert un autre destinataire.`);
    expect((await command(...sending, one.url)).stdout).toMatch(/laissé +│ +7 │/);
  });

  it('sends a server nothing of those who oppose to sharing, and says how many records', async () => {
    const { url, journal } = await server();
    const folder = await temporaryFolder();
    const records = activity({ a: 3 }).map((record) =>
      record.type === 'pathway' && record.id === 'secret-1'
        ? { ...record, sharing: { legalBasis: 'consent', decision: 'deny' } as const }
        : record,
    );
    const file = await dataset(folder, records);
    const sending = ['exchange', '--from', file, '--to', url, '--state', join(folder, 'state')];
    const { exitCode, stdout } = await command(...sending);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/créé +│ +5 │/);
    expect(stdout).toContain('Partage non accordé : 2 enregistrements');
    const written = JSON.stringify(journal.writes);
    expect(written).toContain('pseudonyme-0');
    expect(written).not.toMatch(/secret-1|pseudonyme-1/);
    const agreed = await command(...sending.with(-1, join(folder, 'other')), '--only-agreed');
    expect(agreed.stdout).toMatch(/En tout +│ +1 │/);
  });

  it('replaces no file that it was given', async () => {
    const { folder, file } = await place();
    const before = await readFile(file);
    for (const from of [file, folder]) {
      const { exitCode, stderr } = await command('exchange', '--from', from, '--to', file);
      expect([exitCode, stderr]).toEqual([1, expect.stringContaining('serait remplacé')]);
      expect(await readFile(file)).toEqual(before);
    }
  });

  it('gives an empty file its namespace', async () => {
    const { url } = await server();
    const to = join(await temporaryFolder(), 'empty.ndjson');
    const unnamed = await command('exchange', '--from', url, '--to', to);
    expect([unnamed.exitCode, unnamed.stderr]).toEqual([1, expect.stringContaining('--namespace')]);
    const namespace = 'https://fictif.example/donnees';
    const named = await command('exchange', '--from', url, '--to', to, '--namespace', namespace);
    expect([named.exitCode, named.stderr]).toEqual([0, '']);
  });

  it.each([[['--from', 'x.txt', '--to', 'y.ndjson']], [['--from', 'x.ndjson', '--to', 'y.txt']]])(
    'does not guess what an end is: %j',
    async (ends) => {
      const { exitCode, stderr } = await command('exchange', ...ends);
      expect(exitCode).toBe(1);
      expect(stderr).toContain('n’est ni l’adresse d’un serveur');
    },
  );
});

describe('a file of credentials', () => {
  async function withAuth(write: (folder: string) => Promise<string>) {
    const { url, requests } = await server({
      authorize: ({ authorization }) => authorization === 'Bearer CANARY-token',
    });
    const { folder, file, state } = await place();
    const auth = await write(folder);
    const ends = ['--from', file, '--to', url, '--state', state];
    return { ran: await command('exchange', ...ends, '--auth', auth), requests };
  }

  async function secret(folder: string, name: string, text: string, mode = 0o600): Promise<string> {
    const path = join(folder, name);
    await writeFile(path, text);
    await chmod(path, mode);
    return path;
  }

  it('names the file of a token', async () => {
    const { ran } = await withAuth(async (folder) => {
      await secret(folder, 'token', 'CANARY-token\n');
      return secret(folder, 'auth.json', JSON.stringify({ bearerToken: 'token' }));
    });
    expect([ran.exitCode, ran.stderr]).toEqual([0, '']);
  });

  it.each([
    ['others can read it', 0o644, 0o600],
    ['others can read the token', 0o600, 0o644],
  ])('is refused when %s, before anything is sent', async (_what, ofFile, ofToken) => {
    const { ran, requests } = await withAuth(async (folder) => {
      await secret(folder, 'token', 'CANARY-token', ofToken);
      return secret(folder, 'auth.json', JSON.stringify({ bearerToken: 'token' }), ofFile);
    });
    expect(ran.exitCode).toBe(1);
    expect(ran.stderr).toContain('chmod 600');
    expect(requests).toEqual([]);
  });

  it('is told apart from one that says nothing, without a word of it', async () => {
    for (const text of [JSON.stringify({ password: 'CANARY-password' }), '{"clientId": CANARY']) {
      const { ran } = await withAuth((folder) => secret(folder, 'auth.json', text));
      expect(ran.exitCode).toBe(1);
      expect(ran.stderr).toContain('auth.json\n    Ce fichier ne dit pas comment s’identifier');
      expect(ran.stderr + ran.stdout).not.toContain('CANARY');
    }
  });

  it('with a token that the server does not want: nothing is sent, nothing is dead', async () => {
    const { ran } = await withAuth(async (folder) => {
      await secret(folder, 'token', 'CANARY-other');
      return secret(folder, 'auth.json', JSON.stringify({ bearerToken: 'token' }));
    });
    expect(ran.exitCode).toBe(1);
    expect(ran.stdout).toMatch(/en attente +│ +7 │/);
    expect(ran.stderr + ran.stdout).not.toContain('CANARY');
  });
});

describe('a server that is busy', () => {
  it.each([
    ['fr', 'nouvel essai dans 1 s'],
    ['en', 'next attempt in 1 s'],
  ])('is waited for, which a terminal shows (%s)', async (language, shown) => {
    let isBusy = true;
    const { url } = await server({
      faults: ({ method }) => {
        if (method === 'GET' || !isBusy) return undefined;
        isBusy = false;
        return { kind: 'status', status: 503, retryAfter: '1' };
      },
    });
    const { file, state } = await place();
    let terminal = '';
    const io: Parameters<typeof run>[1] = {
      stdout: { write: () => {} },
      stderr: { isTTY: true, write: (text) => (terminal += text) },
    };
    const sending = ['exchange', '--from', file, '--to', url, '--state', state];
    await run([...sending, '--language', language], io);
    expect(io.exitCode ?? 0).toBe(0);
    expect(terminal).toContain(shown);
    // Nothing of it is left on the line.
    expect(terminal.endsWith('\r\u001b[K')).toBe(true);
  });
});

describe('dead-letters', () => {
  it('says what was refused and why, and gives it back to be mended', async () => {
    const { url, setFaults } = await server({
      faults: ({ body }) => refusesNames(body),
    });
    const folder = await temporaryFolder();
    const records = [structure('a'), structure('b', 'CANARY-name'), structure('c')];
    const file = await dataset(folder, records);
    const state = join(folder, 'state');
    const sending = ['exchange', '--to', url, '--state', state, '--from'];
    const refused = await command(...sending, file);
    expect(refused.exitCode).toBe(1);
    expect(refused.stdout).toMatch(/mis de côté +│ +1 │/);
    const mended = join(folder, 'mended.ndjson');
    const letters = await command('dead-letters', '--state', state, '--out', mended);
    expect(letters.exitCode).toBe(0);
    expect(letters.stdout).toContain('structure/b');
    expect(refused.stderr + refused.stdout + letters.stdout).not.toContain('CANARY-name');
    expect((await stat(mended)).mode & 0o077).toBe(0);
    const kept = await readFile(mended, 'utf8');
    const twice = await command('dead-letters', '--state', state, '--out', mended);
    expect([twice.exitCode, twice.stderr]).toEqual([1, expect.stringContaining(mended)]);
    expect(await readFile(mended, 'utf8')).toBe(kept);
    await writeFile(mended, (await readFile(mended, 'utf8')).replaceAll('CANARY-name', 'Maison'));
    setFaults(undefined);
    const again = await command(...sending, mended);
    expect([again.exitCode, again.stderr]).toEqual([0, '']);
    const none = await command('dead-letters', '--state', state);
    expect(none.stdout).toBe('Rien n’a été mis de côté.\n');
  });

  it('says it in JSON for a machine, without the values', async () => {
    const { url } = await server({ faults: ({ body }) => refusesNames(body) });
    const folder = await temporaryFolder();
    const records = [structure('a', 'CANARY-name'), structure('b', 'CANARY-name')];
    const file = await dataset(folder, records);
    const state = join(folder, 'state');
    await command('exchange', '--to', url, '--state', state, '--from', file);
    const asking = ['dead-letters', '--state', state, '--format', 'json'];
    const { stdout, exitCode } = await command(...asking);
    expect([exitCode, JSON.parse(stdout)]).toEqual([
      0,
      ['structure/a', 'structure/b'].map((key) =>
        expect.objectContaining({
          key,
          attempts: 1,
          issues: [expect.objectContaining({ rule: 'fhir-server.invalid' })],
        }),
      ),
    ]);
    expect(stdout).not.toContain('CANARY');
    const sent = [
      'exchange',
      '--to',
      (await server()).url,
      '--state',
      `${state}-2`,
      '--from',
      file,
    ];
    await command(...sent);
    const none = await command('dead-letters', '--state', `${state}-2`, '--format', 'json');
    expect(JSON.parse(none.stdout)).toEqual([]);
  });

  it('makes no outbox where there is none', async () => {
    const folder = await temporaryFolder();
    for (const state of [join(folder, 'nothing'), folder]) {
      const { exitCode, stderr } = await command('dead-letters', '--state', state);
      expect([exitCode, stderr]).toEqual([1, expect.stringContaining('pas de boîte d’envoi')]);
      expect(await readdir(folder)).toEqual([]);
    }
  });
});
