import { chmod, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { AnyRecord } from '@santeparticipative/core';
import { Decrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import {
  csv,
  type EncryptionOptions,
  type FileEnd,
  json,
  ndjson,
  readJson,
  saveDataset,
  saveText,
} from '../src/index.js';
import {
  delivery,
  manifest,
  open,
  read,
  sinkContext,
  structure,
  temporaryFolder,
  write,
} from './helpers.js';

const CANARY = 'CANARI-7f3a';

async function keys(): Promise<{ readonly identity: string; readonly recipient: string }> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/** The files of a folder that hold a text, in any of the ways in which it could stand there. */
async function holding(folder: string, text: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true });
  const found = await Promise.all(
    names.map(async (name) => {
      const bytes = await readFile(join(folder, name)).catch(() => Buffer.alloc(0));
      return bytes.includes(text) || bytes.includes(Buffer.from(text, 'utf16le')) ? [name] : [];
    }),
  );
  return found.flat();
}

const records = Array.from({ length: 2000 }, (_, place) =>
  structure(`s-${place}`, `${CANARY} ${place}`),
);

describe('a file for recipients', () => {
  it.each(['a.ndjson.age', 'a.ndjson.gz.age', 'a.json.age'])(
    '%s is read by each of them, and by nobody else',
    async (name) => {
      const path = join(await temporaryFolder(), name);
      const [one, two, stranger] = [await keys(), await keys(), await keys()];
      const recipients = [one.recipient, two.recipient];
      const end = (options: EncryptionOptions): FileEnd<AnyRecord> =>
        name.startsWith('a.json') ? json(path, options) : ndjson(path, options);
      expect(await write(end({ recipients }), records)).toMatchObject({ rules: [] });
      for (const { identity } of [one, two]) {
        expect(await read(end({ identity: () => identity }))).toEqual({
          values: records,
          rejected: [],
          failed: [],
        });
      }
      expect(await read(end({ identity: async () => stranger.identity }))).toEqual({
        values: [],
        rejected: [],
        failed: ['file.wrong-identity'],
      });
      expect((await read(end({}))).failed).toEqual(['file.encrypted']);
    },
  );

  it('is what every tool of age reads', async () => {
    const path = join(await temporaryFolder(), 'a.ndjson.gz.age');
    const { identity, recipient } = await keys();
    await write(ndjson(path, { recipients: [recipient] }), [structure('un', CANARY)]);
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    const plain = gunzipSync(await decrypter.decrypt(await readFile(path)));
    expect(plain.toString()).toContain(CANARY);
  });

  it.each(['a.ndjson.age', 'a.ndjson.gz.age'])(
    'leaves no plain text on the disk, while %s is written and afterwards',
    async (name) => {
      const folder = await temporaryFolder();
      const { recipient } = await keys();
      const session = await open(ndjson(join(folder, name), { recipients: [recipient] }));
      for (let first = 0; first < records.length; first += 500) {
        const batch = records.slice(first, first + 500);
        await session.deliver(batch.map((record) => delivery(record)));
        expect(await readdir(folder)).toHaveLength(1);
        expect(await holding(folder, CANARY)).toEqual([]);
      }
      await session.commit();
      await session.close();
      expect(await readdir(folder)).toEqual([name]);
      expect(await holding(folder, CANARY)).toEqual([]);
    },
  );

  it('fails when its end is missing or a bit was changed, and gives no wrong value', async () => {
    const path = join(await temporaryFolder(), 'a.ndjson.age');
    const { identity, recipient } = await keys();
    await write(ndjson(path, { recipients: [recipient] }), records);
    const whole = await readFile(path);
    const broken = [
      whole.subarray(0, -1),
      whole.subarray(0, whole.length / 2),
      whole.subarray(0, 90),
    ];
    for (const place of [250, whole.length / 2, whole.length - 1]) {
      const flipped = Buffer.from(whole);
      flipped[Math.floor(place)] = (flipped[Math.floor(place)] ?? 0) ^ 1;
      broken.push(flipped);
    }
    for (const bytes of broken) {
      await writeFile(path, bytes);
      const given = await read(ndjson(path, { identity: () => identity }));
      expect(given.failed).toEqual(['file.encrypted-damaged']);
      expect(given.values).toEqual(records.slice(0, given.values.length));
    }
  });

  it.each([
    ['no file of age', Buffer.from('plain text\n')],
    ['endless', Buffer.alloc(3 * 1024 * 1024, 'a')],
    ['empty', Buffer.alloc(0)],
  ])('fails when it is %s', async (_name, bytes) => {
    const path = join(await temporaryFolder(), 'a.ndjson.age');
    await writeFile(path, bytes);
    const { identity } = await keys();
    expect((await read(ndjson(path, { identity: () => identity }))).failed).toEqual([
      'file.encrypted-damaged',
    ]);
  });
});

describe('recipients', () => {
  it.each([
    ['nobody, for a name in .age', 'a.ndjson.age', undefined, 'file.no-recipient'],
    ['an empty list', 'a.ndjson.age', [], 'file.no-recipient'],
    ['an empty list, for a plain name', 'a.ndjson', [], 'file.no-recipient'],
    ['somebody, for a plain name', 'a.ndjson', ['age1'], 'file.encrypted-name'],
    ['what is no key', 'a.ndjson.age', [CANARY], 'file.recipient'],
    ['a key with a fault', 'a.ndjson.age', [`age1${CANARY}`], 'file.recipient'],
  ])(
    'that are %s are refused before anything is written',
    async (_name, file, recipients, rule) => {
      const folder = await temporaryFolder();
      const path = join(folder, file);
      const opened = await ndjson(path, { recipients }).open(sinkContext());
      expect(opened).toMatchObject({ ok: false, issues: [{ rule }] });
      expect(inspect(opened, { depth: 10 })).not.toContain(CANARY);
      if (recipients !== undefined) {
        await expect(saveText(path, CANARY, { recipients })).rejects.toThrow(rule);
      }
      expect(await readdir(folder)).toEqual([]);
    },
  );
});

describe('an identity', () => {
  it('is a file that nobody else may read', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'a.ndjson.age');
    const key = join(folder, 'key.txt');
    const { identity, recipient } = await keys();
    await write(ndjson(path, { recipients: [recipient] }), [structure('un')]);
    await writeFile(key, `# created: 2026\n# public key: ${recipient}\n${identity}\n`, {
      mode: 0o600,
    });
    expect((await read(ndjson(path, { identity: key }))).values).toEqual([structure('un')]);
    await chmod(key, 0o640);
    expect((await read(ndjson(path, { identity: key }))).failed).toEqual(['file.identity-exposed']);
    expect((await read(ndjson(path, { identity: `${key}.missing` }))).failed).toEqual([
      'file.identity-unreadable',
    ]);
  });

  it.each([
    ['is no key', () => CANARY, 'file.identity'],
    ['is empty', () => '# nothing\n', 'file.identity'],
    ['cannot be had', () => Promise.reject(new Error(CANARY)), 'file.identity-unreadable'],
  ])('that %s is told without a word of it', async (_name, identity, rule) => {
    const path = join(await temporaryFolder(), 'a.ndjson.age');
    const { recipient } = await keys();
    await write(ndjson(path, { recipients: [recipient] }), [structure('un')]);
    const given = await read(ndjson(path, { identity }));
    expect(given.failed).toEqual([rule]);
  });
});

it('texts, datasets and tables are encrypted in the same way', async () => {
  const folder = await temporaryFolder();
  const { identity, recipient } = await keys();
  const [text, dataset, table] = ['a.json.age', 'b.ndjson.age', 'c.csv.age'].map((name) =>
    join(folder, name),
  );
  const options = { recipients: [recipient], identity: () => identity };
  await saveText(text ?? '', JSON.stringify([CANARY]), options);
  await saveDataset(dataset ?? '', manifest, [structure('un', CANARY)], options);
  await write(csv(table ?? '', { columns: { name: 'Nom' }, ...options }), [{ name: CANARY }]);
  expect(await holding(folder, CANARY)).toEqual([]);
  expect(await readJson(text ?? '', options)).toMatchObject({ value: [CANARY] });
  expect((await read(ndjson(dataset ?? '', options))).values).toEqual([structure('un', CANARY)]);
  const rows = await read(csv(table ?? '', { columns: { name: 'Nom' }, ...options }));
  expect(rows.values).toMatchObject([{ name: CANARY }]);
});

it('a file for everybody needs no key', async () => {
  const path = join(await temporaryFolder(), 'release.ndjson');
  await write(ndjson(path), [structure('un', CANARY)]);
  expect(await readFile(path, 'utf8')).toContain(CANARY);
});
