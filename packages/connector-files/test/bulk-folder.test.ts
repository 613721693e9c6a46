import { mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Format } from '@santeparticipative/exchange';
import { describe, expect, it } from 'vitest';
import { bulkFolder } from '../src/index.js';
import { delivery, open, read, temporaryFolder, thing, thingFormat, write } from './helpers.js';

type Thing = ReturnType<typeof thing>;

/** Things, of which those of the type Bundle say that another is gone. */
const format: Format<Thing> = {
  ...thingFormat,
  identify: (value) => ({
    ...thingFormat.identify(value),
    removes: value.resourceType === 'Bundle' ? [value.id] : [],
  }),
};
const deletion = (address: string): Thing => thing('Bundle', address);
const options = { format, deletion };

const statement = { transactionTime: '2026-01-05T09:00:00Z', request: 'urn:fictif' };

async function exported(
  manifest: object,
  files: { readonly [name: string]: readonly unknown[] } = {},
): Promise<string> {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'manifest.json'), JSON.stringify({ ...statement, ...manifest }));
  for (const [name, values] of Object.entries(files)) {
    await writeFile(
      join(folder, name),
      values.map((value) => `${JSON.stringify(value)}\n`).join(''),
    );
  }
  return folder;
}

function gone(...urls: readonly string[]): object {
  const entry = urls.map((url) => ({ request: { method: 'DELETE', url } }));
  return { resourceType: 'Bundle', type: 'transaction', entry };
}

describe('reading an export', () => {
  it('gives resources of several files, deletions, and rejects the errors of the server', async () => {
    const [p1, p2, g1] = [thing('Patient', 'p-1'), thing('Patient', 'p-2'), thing('Goal', 'g-1')];
    const folder = await exported(
      {
        output: [
          { type: 'Patient', url: 'Patient.2.ndjson', count: 1 },
          { type: 'Goal', url: 'Goal.ndjson' },
          { type: 'Patient', url: 'Patient.1.ndjson', count: 1 },
        ],
        deleted: [{ type: 'Bundle', url: 'deleted.1.ndjson' }],
        error: [{ type: 'OperationOutcome', url: 'error.1.ndjson' }],
      },
      {
        'Patient.1.ndjson': [p1],
        'Patient.2.ndjson': [p2],
        'Goal.ndjson': [g1],
        'deleted.1.ndjson': [gone('Goal/g-8', 'Goal/g-9'), gone('../etc/passwd')],
        'error.1.ndjson': [
          { resourceType: 'OperationOutcome', issue: [{ diagnostics: 'CANARI' }] },
        ],
        'not-named.ndjson': [thing('Patient', 'p-9')],
      },
    );
    expect(await read(bulkFolder(folder, options))).toEqual({
      values: [p2, g1, p1, deletion('Goal/g-8'), deletion('Goal/g-9')],
      rejected: ['bulk.deletion-form@2', 'bulk.export-error@1'],
      failed: [],
    });
    expect((await read(bulkFolder(folder, { format }))).rejected).toEqual([
      'bulk.deletion@1,bulk.deletion@1',
      'bulk.deletion-form@2',
      'bulk.export-error@1',
    ]);
  });

  it('fails where a file is short or missing, and reads the others', async () => {
    const folder = await exported(
      {
        output: [
          { type: 'Patient', url: 'Patient.1.ndjson', count: 2 },
          { type: 'Patient', url: 'Patient.2.ndjson', count: 1 },
          { type: 'Goal', url: 'Goal.1.ndjson', count: 1 },
        ],
      },
      { 'Patient.1.ndjson': [thing('Patient', 'p-1')], 'Goal.1.ndjson': [thing('Goal', 'g-1')] },
    );
    expect(await read(bulkFolder(folder, options))).toEqual({
      values: [thing('Patient', 'p-1'), thing('Goal', 'g-1')],
      rejected: [],
      failed: ['bulk.count', 'file.not-found'],
    });
  });

  it('rejects a resource of another type than is announced', async () => {
    const folder = await exported(
      { output: [{ type: 'Patient', url: 'Patient.1.ndjson', count: 1 }] },
      { 'Patient.1.ndjson': [thing('Goal', 'g-1')] },
    );
    expect((await read(bulkFolder(folder, options))).rejected).toEqual(['bulk.type@1']);
  });

  it.each([
    '../Patient.ndjson',
    'Patient/../../x.ndjson',
    '/etc/passwd',
    'file:///etc/passwd',
    'https://server.example/Patient.ndjson',
    'C:\\Patient.ndjson',
    'Patient.ndjson\0.txt',
    'CON.ndjson',
    'nul.1.ndjson',
    '.ndjson',
    'Patient%2e.ndjson',
    `${'a'.repeat(300)}.ndjson`,
    'Patient.exe',
    '',
  ])('opens no file called %j', async (url) => {
    const folder = await exported({ output: [{ type: 'Patient', url }] });
    expect(await read(bulkFolder(folder, options))).toEqual({
      values: [],
      rejected: [],
      failed: ['bulk.file-name'],
    });
  });

  it('follows no link', async () => {
    const elsewhere = join(await temporaryFolder(), 'secret.ndjson');
    await writeFile(elsewhere, JSON.stringify(thing('Patient', 'secret')));
    const folder = await exported({ output: [{ type: 'Patient', url: 'Patient.1.ndjson' }] });
    await symlink(elsewhere, join(folder, 'Patient.1.ndjson'));
    expect(await read(bulkFolder(folder, options))).toEqual({
      values: [],
      rejected: [],
      failed: ['file.unreadable'],
    });
  });

  it.each([
    ['lacks what it must have', { output: 3 }],
    ['has a type that is none', { output: [{ type: '../x', url: 'a.ndjson' }] }],
    ['has a reserved key', { output: [], ...JSON.parse('{"a":{"constructor":{"prototype":1}}}') }],
  ])('fails when the manifest %s', async (_name, manifest) => {
    const { failed, values } = await read(bulkFolder(await exported(manifest), options));
    expect(values).toEqual([]);
    expect(failed).toHaveLength(1);
  });

  it('fails when there is no manifest', async () => {
    expect((await read(bulkFolder(await temporaryFolder(), options))).failed).toEqual([
      'file.not-found',
    ]);
  });
});

describe('writing an export', () => {
  it('gives back what was written, by type, with its counts', async () => {
    const folder = join(await temporaryFolder(), 'new', 'export');
    const session = await open(bulkFolder(folder, options));
    const [p1, g1, p2] = [thing('Patient', 'p-1'), thing('Goal', 'g-1'), thing('Patient', 'p-2')];
    const outcomes = await session.deliver([
      ...[p1, g1, p2].map((value) => delivery(value, { namespace: '' })),
      { ...delivery(deletion('Goal/g-9'), { namespace: '' }), removes: ['Goal/g-9'] },
      delivery(thing('../x', 'p'), { namespace: '' }),
    ]);
    expect(outcomes.map(({ state }) => state)).toEqual([
      'created',
      'created',
      'created',
      'deleted',
      'refused',
    ]);
    expect(await session.commit()).toEqual([]);
    await session.close();
    expect(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'))).toEqual({
      transactionTime: '2026-02-01T08:00:00.000Z',
      request: 'urn:santeparticipative:exchange',
      requiresAccessToken: false,
      output: [
        { type: 'Patient', url: 'Patient.1.ndjson', count: 2 },
        { type: 'Goal', url: 'Goal.1.ndjson', count: 1 },
      ],
      deleted: [{ type: 'Bundle', url: 'deleted.1.ndjson', count: 1 }],
      error: [],
    });
    expect((await read(bulkFolder(folder, options))).values).toEqual([
      p1,
      p2,
      g1,
      deletion('Goal/g-9'),
    ]);
    for (const name of await readdir(folder)) {
      expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600);
    }
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
  });

  it('replaces an earlier export, and leaves alone what is not of it', async () => {
    const folder = await temporaryFolder();
    const end = bulkFolder(folder, options);
    await writeFile(join(folder, 'mine.ndjson'), 'mine');
    await write(end, [thing('Patient', 'p-1'), thing('Goal', 'g-1')]);
    await write(end, [thing('Patient', 'p-2')]);
    expect((await read(end)).values).toEqual([thing('Patient', 'p-2')]);
    expect((await readdir(folder)).toSorted()).toEqual([
      'Patient.2.ndjson',
      'manifest.json',
      'mine.ndjson',
    ]);
  });

  it('leaves the earlier export until the new one is whole', async () => {
    const folder = await temporaryFolder();
    const end = bulkFolder(folder, options);
    await write(end, [thing('Patient', 'p-1')]);
    const before = await readdir(folder);
    const session = await open(end);
    await session.deliver([delivery(thing('Patient', 'p-2'))]);
    expect((await read(end)).values).toEqual([thing('Patient', 'p-1')]);
    await session.close();
    expect(await readdir(folder)).toEqual(before);
  });

  it('says where it cannot be written', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'file'), '');
    await mkdir(join(folder, 'manifest.json', 'taken'), { recursive: true });
    const { rules } = await write(bulkFolder(folder, options), [thing('Patient', 'p-1')]);
    expect(rules).toEqual(['file.is-folder']);
    await expect(open(bulkFolder(join(folder, 'file', 'x'), options))).rejects.toThrow(
      'file.no-folder',
    );
  });
});
