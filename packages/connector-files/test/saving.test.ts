import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type AnyRecord, Text } from '@santeparticipative/core';
import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { loadDataset, saveDataset, saveNdjson, saveText } from '../src/index.js';
import { manifest, structure, temporaryFolder } from './helpers.js';

const originalMask = process.umask();
afterEach(() => process.umask(originalMask));

const name = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 40 })
  .filter((text) => Text.safeParse(text).success);

describe('saving a dataset', () => {
  it.each(['a.ndjson', 'a.ndjson.gz'])('gives back what was saved in %s', async (file) => {
    const path = join(await temporaryFolder(), file);
    await fc.assert(
      fc.asyncProperty(fc.array(name, { maxLength: 20 }), async (names) => {
        const records = names.map((text, index) => structure(`s-${index}`, text));
        const saved = await saveDataset(path, manifest, records);
        expect(await loadDataset(path)).toEqual({
          manifest: saved,
          records,
          refused: [],
          issues: [],
        });
      }),
      { numRuns: 25 },
    );
  });

  it.each(['a.json', 'a.json.age'])(
    'writes no lines into %s, which is read as one object',
    async (file) => {
      const folder = await temporaryFolder();
      const saving = saveDataset(join(folder, file), manifest, [structure('un')]);
      await expect(saving).rejects.toThrow(RangeError);
      expect(await readdir(folder)).toEqual([]);
    },
  );

  it('says first what it is, and last how much it holds', async () => {
    const path = join(await temporaryFolder(), 'a.ndjson');
    const stale = { ...manifest, counts: { person: 7 }, hash: 'f'.repeat(64) };
    const saved = await saveDataset(path, stale, [structure('un'), structure('deux')]);
    const lines = (await readFile(path, 'utf8')).trimEnd().split('\n');
    expect(lines).toHaveLength(4);
    expect(JSON.parse(lines[0] ?? '')).toEqual(manifest);
    expect(JSON.parse(lines[3] ?? '')).toEqual(saved);
    expect(saved).toEqual({
      ...manifest,
      counts: { structure: 2 },
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it('takes records that come one by one, and asks for no more than it writes', async () => {
    const path = join(await temporaryFolder(), 'a.ndjson');
    async function* records(): AsyncGenerator<AnyRecord> {
      for (let i = 0; i < 5000; i += 1) yield structure(`s-${i}`);
    }
    expect((await saveDataset(path, manifest, records())).counts).toEqual({ structure: 5000 });
    expect((await loadDataset(path)).issues).toEqual([]);
  });

  it.each(['a.ndjson', 'a.ndjson.gz'])(
    'leaves the old file %s when a record fails',
    async (file) => {
      const folder = await temporaryFolder();
      const path = join(folder, file);
      await saveDataset(path, manifest, [structure('ancien')]);
      const before = await readFile(path);
      async function* records(): AsyncGenerator<AnyRecord> {
        for (let i = 0; i < 3000; i += 1) yield structure(`s-${i}`);
        throw new Error('the source broke');
      }
      await expect(saveDataset(path, manifest, records())).rejects.toThrow('the source broke');
      expect(await readFile(path)).toEqual(before);
      expect(await readdir(folder)).toEqual([file]);
    },
  );

  it('leaves nothing when the name cannot be taken', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'a.ndjson');
    await mkdir(join(path, 'full'), { recursive: true });
    await expect(saveDataset(path, manifest, [])).rejects.toThrow();
    expect(await readdir(folder)).toEqual(['a.ndjson']);
  });
});

describe('a file that cannot be written', () => {
  it('is named by the error, not the temporary one', async () => {
    const path = join(await temporaryFolder(), 'missing', 'a.ndjson');
    await expect(saveDataset(path, manifest, [])).rejects.toMatchObject({ code: 'ENOENT', path });
    await expect(saveText(path, '')).rejects.toMatchObject({ code: 'ENOENT', path });
  });

  it('leaves alone what an error of the source says', async () => {
    const folder = await temporaryFolder();
    async function* broken(): AsyncGenerator<AnyRecord> {
      await readFile(join(folder, 'source'));
      yield structure('a');
    }
    const saved = saveDataset(join(folder, 'a.ndjson'), manifest, broken());
    await expect(saved).rejects.toMatchObject({ code: 'ENOENT', path: join(folder, 'source') });
  });
});

describe('saving texts', () => {
  it('replaces a file, readable by its owner alone whatever the mask', async () => {
    process.umask(0);
    const folder = await temporaryFolder();
    const paths = ['text', 'lines', 'dataset.ndjson'].map((file) => join(folder, file));
    for (const path of paths) await writeFile(path, 'old', { mode: 0o666 });
    const [text = '', lines = '', dataset = ''] = paths;
    await saveText(text, 'Été\n');
    await saveNdjson(lines, [{ a: 1 }, 'deux', null]);
    await saveDataset(dataset, manifest, []);
    for (const path of paths) expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await readFile(text, 'utf8')).toBe('Été\n');
    expect(await readFile(lines, 'utf8')).toBe('{"a":1}\n"deux"\nnull\n');
  });

  it('writes long texts whole', async () => {
    const path = join(await temporaryFolder(), 'a');
    const text = 'é🏡'.repeat(500_000);
    await saveText(path, text);
    expect(await readFile(path, 'utf8')).toBe(text);
  });

  it('compresses values for a path in .gz', async () => {
    const path = join(await temporaryFolder(), 'a.ndjson.gz');
    await saveNdjson(path, [{ a: 1 }]);
    expect(gunzipSync(await readFile(path)).toString()).toBe('{"a":1}\n');
  });

  it('leaves the old file when a value cannot be written', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'a.ndjson');
    await saveText(path, 'old');
    await expect(saveNdjson(path, [1, 2n])).rejects.toThrow(TypeError);
    expect(await readFile(path, 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['a.ndjson']);
  });
});
