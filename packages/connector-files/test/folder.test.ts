import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { exchange } from '@santeparticipative/exchange';
import { expect, it } from 'vitest';
import { folder, ndjson } from '../src/index.js';
import { manifest, read, sourceContext, structure, temporaryFolder } from './helpers.js';

function lines(...values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}

it('gives the datasets of a folder by name, and passes over the rest', async () => {
  const path = await temporaryFolder();
  await writeFile(join(path, 'c.ndjson.gz'), gzipSync(lines(manifest, structure('trois'))));
  await writeFile(join(path, 'a.ndjson'), lines(manifest, structure('un')));
  await writeFile(join(path, 'b.json'), JSON.stringify({ manifest, records: [structure('deux')] }));
  await writeFile(join(path, 'notes.txt'), 'nothing');
  await writeFile(join(path, 'd.ndjson.bak'), 'nothing');
  await mkdir(join(path, 'e.ndjson'));
  const source = folder(path);
  expect(await read(source)).toEqual({
    values: [structure('un'), structure('deux'), structure('trois')],
    rejected: [],
    failed: [],
  });
  const files: unknown[] = [];
  for await (const given of source.read(sourceContext())) {
    if (given.kind === 'value') files.push(given.origin.at?.file);
  }
  expect(files).toEqual(['a.ndjson', 'b.json', 'c.ndjson.gz'].map((name) => join(path, name)));
});

it('follows no link, and says so', async () => {
  const [path, elsewhere] = [await temporaryFolder(), await temporaryFolder()];
  await writeFile(join(elsewhere, 'secret.ndjson'), lines(manifest, structure('secret')));
  await symlink(join(elsewhere, 'secret.ndjson'), join(path, 'a.ndjson'));
  await symlink(elsewhere, join(path, 'b.ndjson'));
  await writeFile(join(path, 'c.ndjson'), lines(manifest, structure('un')));
  expect(await read(folder(path))).toEqual({
    values: [structure('un')],
    rejected: ['folder.link', 'folder.link'],
    failed: [],
  });
});

it('reads the files after one that fails, and fails at its end', async () => {
  const path = await temporaryFolder();
  await writeFile(join(path, 'a.ndjson.gz'), 'not compressed');
  await writeFile(join(path, 'b.json'), '{"manifest":');
  await writeFile(join(path, 'c.ndjson'), lines(manifest, structure('un')));
  const given = await read(folder(path));
  expect(given.values).toEqual([structure('un')]);
  expect(given.failed).toEqual(['file.damaged', 'file.json-syntax']);
  for await (const one of folder(path).read(sourceContext())) {
    if (one.kind === 'failed') {
      expect(one.issues.map(({ at }) => at?.file)).toEqual([
        join(path, 'a.ndjson.gz'),
        join(path, 'b.json'),
      ]);
    }
  }
});

it('keeps two datasets apart when they go to one file', async () => {
  const path = await temporaryFolder();
  const other = { ...manifest, namespace: 'https://autre.example/donnees' };
  await writeFile(join(path, 'a.ndjson'), lines(manifest, structure('un')));
  await writeFile(join(path, 'b.ndjson'), lines(other, structure('un')));
  const to = ndjson(join(await temporaryFolder(), 'all.ndjson'));
  const report = await exchange({ from: folder(path), to });
  expect(report).toMatchObject({ complete: false, ledger: { created: 1, dead: 1 } });
  expect((await read(to)).values).toEqual([structure('un')]);
});

it('says that there is no such folder', async () => {
  expect((await read(folder(join(await temporaryFolder(), 'missing')))).failed).toEqual([
    'file.not-found',
  ]);
});
