import { mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadDataset, saveNdjson } from '@santeparticipative/connector-files';
import type { AnyRecord } from '@santeparticipative/core';
import { bulkLines, toFhir } from '@santeparticipative/fhir';
import { generateRegion } from '@santeparticipative/testing';
import { describe, expect, it } from 'vitest';
import { saveBulk } from '../src/fhir/save-bulk.js';
import { accompanied, activity, command, dataset, structure, temporaryFolder } from './helpers.js';

const namespace = 'https://fictif.example/donnees';
const meta = { version: 1, recordedAt: '2026-01-05T09:00:00Z', status: 'active' } as const;
const tombstone: AnyRecord = {
  type: 'tombstone',
  id: 't',
  meta,
  target: { type: 'pathway', id: 'secret-0' },
  reason: 'opposition',
  date: '2026-01-04',
};

const json = async (...path: readonly string[]) =>
  JSON.parse(await readFile(join(...path), 'utf8'));

/** What a FHIR file or several give back when they are read. */
async function readBack(folder: string, files: readonly string[]): Promise<readonly AnyRecord[]> {
  const back = join(folder, 'back.ndjson');
  await command('read', ...files, '--out', back, '--namespace', namespace);
  return (await loadDataset(back)).records;
}

describe('map --form transaction', () => {
  it('writes a transaction that comes back equal', async () => {
    const folder = await temporaryFolder();
    const records = activity({ a: 2 });
    const path = await dataset(folder, records);
    const out = join(folder, 'fhir');
    const { exitCode } = await command('map', path, '--out', out, '--form', 'transaction');
    expect(exitCode).toBe(0);
    expect(await readdir(out)).toEqual(['transaction.json']);
    expect(await json(out, 'transaction.json')).toMatchObject({ type: 'transaction' });
    expect(await readBack(folder, [join(out, 'transaction.json')])).toEqual(records);
  });

  it('deletes what a tombstone took away, and writes nothing else of it', async () => {
    const folder = await temporaryFolder();
    const path = await dataset(folder, [...activity({ a: 1 }), tombstone]);
    const out = join(folder, 'fhir');
    await command('map', path, '--out', out, '--form', 'transaction');
    const { entry } = await json(out, 'transaction.json');
    const [, pathway] = accompanied(0, 'a');
    const deleted = pathway === undefined ? [] : toFhir(pathway, { namespace }).value;
    expect(entry).toEqual(
      expect.arrayContaining(
        deleted.map(({ resourceType, id }) => ({
          request: { method: 'DELETE', url: `${resourceType}/${id}` },
        })),
      ),
    );
    expect(JSON.stringify(entry)).not.toContain('"resourceType":"CarePlan"');
  });
});

describe('map --form ndjson', () => {
  it('says in its manifest which files there are, and how many lines they have', async () => {
    const folder = await temporaryFolder();
    const path = await dataset(folder, [...activity({ a: 2, b: 1 }), tombstone]);
    const out = join(folder, 'fhir');
    await command('map', path, '--out', out, '--form', 'ndjson');
    const manifest = await json(out, 'manifest.json');
    expect(manifest).toMatchObject({
      transactionTime: '2026-01-05T09:00:00Z',
      request: namespace,
      requiresAccessToken: false,
      deleted: [{ type: 'Bundle', url: 'deleted.1.ndjson' }],
      error: [],
    });
    const listed = [...manifest.output, ...manifest.deleted];
    expect(listed.map(({ url }: { url: string }) => url).sort()).toEqual(
      (await readdir(out)).filter((file) => file !== 'manifest.json').sort(),
    );
    for (const { url, count, type } of listed) {
      const lines = (await readFile(join(out, url), 'utf8')).trimEnd().split('\n');
      expect(lines).toHaveLength(count);
      for (const line of lines) expect(JSON.parse(line).resourceType).toBe(type);
    }
  });

  it('removes the files of an earlier export that are no more, and no other', async () => {
    const folder = await temporaryFolder();
    const out = join(folder, 'fhir');
    const path = await dataset(folder, activity({ a: 2 }));
    await command('map', path, '--out', out, '--form', 'ndjson');
    await writeFile(join(out, 'notes.ndjson'), 'mine');
    await dataset(folder, [structure('a')]);
    await command('map', path, '--out', out, '--form', 'ndjson');
    expect(await readdir(out)).toEqual(['Organization.1.ndjson', 'manifest.json', 'notes.ndjson']);
  });
});

describe('saveBulk', () => {
  const { records, manifest } = generateRegion({ seed: 3, structures: 2, year: 2025 });
  const output = {
    language: 'fr',
    inputs: new Set<string>(),
    transactionTime: manifest.created,
    request: manifest.namespace,
  } as const;

  it('cuts what is long into parts, each below the limit, that come back equal', async () => {
    const folder = await temporaryFolder();
    const items = bulkLines(records, { namespace });
    const files = await saveBulk(items, { ...output, folder, partSize: 20_000 });
    const parts = files.filter((file) => file.startsWith('CarePlan.'));
    expect(parts.length).toBeGreaterThan(2);
    for (const file of parts) {
      expect((await stat(join(folder, file))).size).toBeLessThanOrEqual(20_000);
    }
    const resources = files.filter((file) => file.endsWith('.ndjson'));
    const back = await readBack(
      folder,
      resources.reverse().map((file) => join(folder, file)),
    );
    expect(back).toHaveLength(records.length);
    expect(back).toEqual(expect.arrayContaining([...records]));
  });

  it('leaves nothing behind when what it writes fails on the way', async () => {
    const folder = await temporaryFolder();
    async function* failing() {
      yield* bulkLines(records.slice(0, 5), { namespace });
      throw new Error('no more');
    }
    await expect(saveBulk(failing(), { ...output, folder })).rejects.toThrow('no more');
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('a national target', () => {
  const identity = {
    family: 'CANARI',
    given: ['Jaune'],
    birthDate: '1980-05-06',
    birthOrder: 1,
    gender: 'female',
  };

  it('refuses what it has no place for, counted by rule, in either language', async () => {
    const folder = await temporaryFolder();
    const path = await dataset(folder, [tombstone]);
    const args = ['map', path, '--out', join(folder, 'o'), '--target', 'tddui@2.4'];
    const { stdout, stderr, exitCode } = await command(...args);
    expect(stdout).toContain('Ce que la cible n’a pas pris :\n  1 × Cette cible');
    expect(stdout).toContain('(fhir.target-has-no-place)');
    expect(stderr).toBe('');
    expect(exitCode).toBe(0);
    const english = await command(...args, '--language', 'en');
    expect(english.stdout).toContain('What the target did not take:\n  1 × This target');
  });

  it('takes persons whose identities are given, and says who lacks them by their number alone', async () => {
    const folder = await temporaryFolder();
    const path = await dataset(folder, activity({ a: 3 }));
    const identities = join(folder, 'identities.ndjson');
    await saveNdjson(identities, [
      { type: 'person', id: 'secret-0', ...identity },
      { type: 'structure', id: 'a', finess: '730000007' },
    ]);
    const out = join(folder, 'fhir');
    const { stdout, stderr, exitCode } = await command(
      ...['map', path, '--out', out, '--target', 'fr-core', '--identities', identities],
    );
    expect(exitCode).toBe(1);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/ {2}2 × .* \(fhir\.target-needs\.name\)/);
    expect(stdout).not.toMatch(/secret|CANARI/);
    const bundle = await json(out, 'bundle.json');
    const patients = bundle.entry.filter(
      ({ resource }: { resource: { resourceType: string } }) => resource.resourceType === 'Patient',
    );
    expect(patients).toHaveLength(1);
    expect(JSON.stringify(patients)).toContain('CANARI');

    const apart = join(folder, 'apart', 'read.ndjson');
    const bundleFile = join(out, 'bundle.json');
    const back = join(folder, 'back.ndjson');
    const args = ['read', bundleFile, '--out', back, '--namespace', namespace];
    const without = await command(...args);
    expect(without.stdout).toContain('--identities-out');
    const read = await command(...args, '--identities-out', apart);
    expect((await stat(apart)).mode & 0o777).toBe(0o600);
    expect(JSON.parse(await readFile(apart, 'utf8'))).toEqual({
      type: 'person',
      id: 'secret-0',
      ...identity,
    });
    for (const { stdout: said, stderr: wrong } of [without, read]) {
      expect(said + wrong).not.toContain('CANARI');
    }
    expect(await readFile(back, 'utf8')).not.toContain('CANARI');
  });

  it('says what is wrong in a file of identities by its place, never by what it holds', async () => {
    const folder = await temporaryFolder();
    const path = await dataset(folder, [structure('a')]);
    const identities = join(folder, 'identities.json');
    await writeFile(
      identities,
      JSON.stringify([{ type: 'person', id: 'p', family: 'CANARI', birthDate: 'CANARI' }]),
    );
    const { stdout, stderr, exitCode } = await command(
      ...['map', path, '--out', join(folder, 'o'), '--identities', identities],
    );
    expect(exitCode).toBe(1);
    expect(stderr).toContain('/0/birthDate');
    expect(stdout + stderr).not.toContain('CANARI');
  });
});

describe('a file that was given', () => {
  const said = 'Rien n’a été écrit : ce fichier, qui a été donné, serait remplacé : ';

  it.each([
    ['bundle.json', 'collection'],
    ['transaction.json', 'transaction'],
    ['manifest.json', 'ndjson'],
  ])('called %s is not replaced by map', async (name, form) => {
    const folder = await temporaryFolder();
    const path = join(folder, name);
    const content = JSON.stringify({
      manifest: {
        type: 'manifest',
        namespace,
        schemaVersion: '0.2.0',
        producer: 'Producteur fictif',
        created: '2026-01-05T09:00:00Z',
      },
      records: [structure('a')],
    });
    await writeFile(path, content);
    const { stderr, exitCode } = await command('map', path, '--out', folder, '--form', form);
    expect(exitCode).toBe(1);
    expect(stderr).toBe(`${said}${path}\n`);
    expect(await readdir(folder)).toEqual([name]);
    expect(await readFile(path, 'utf8')).toBe(content);
  });

  it('is not replaced by map through a link to its folder', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'a'));
    await symlink(join(folder, 'a'), join(folder, 'b'));
    const path = await dataset(join(folder, 'a'), [structure('a')], { name: 'x.ndjson' });
    const identities = join(folder, 'a', 'bundle.json');
    await writeFile(identities, '[]');
    const { exitCode } = await command(
      ...['map', path, '--out', join(folder, 'b'), '--identities', identities],
    );
    expect(exitCode).toBe(1);
    expect(await readFile(identities, 'utf8')).toBe('[]');
  });

  it('is not replaced by read', async () => {
    const folder = await temporaryFolder();
    const resources = join(folder, 'Organization.ndjson');
    await saveNdjson(resources, toFhir(structure('a'), { namespace }).value);
    const before = await readFile(resources, 'utf8');
    for (const args of [
      ['--out', resources],
      ['--out', join(folder, 'o.ndjson'), '--identities-out', resources],
    ]) {
      const { exitCode, stderr } = await command(
        ...['read', resources, '--namespace', namespace, ...args],
      );
      expect(exitCode).toBe(1);
      expect(stderr).toBe(`${said}${resources}\n`);
    }
    expect(await readFile(resources, 'utf8')).toBe(before);
    expect(await readdir(folder)).toEqual(['Organization.ndjson']);
  });

  it('is neither replaced nor removed by run', async () => {
    const folder = await temporaryFolder();
    const out = join(folder, 'out');
    const within = join(out, 'fhir', 'fictif');
    await mkdir(within, { recursive: true });
    const path = await dataset(within, [structure('a')]);
    const before = await readFile(path, 'utf8');
    const { exitCode, stderr } = await command('run', path, '--out', out, '--no-reference-lists');
    expect(exitCode).toBe(1);
    expect(stderr).toContain(`${said}${path}`);
    expect(await readFile(path, 'utf8')).toBe(before);
    expect(await readdir(out)).toEqual(['fhir']);
  });
});
