import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { expect, it } from 'vitest';
import { ndjson, saveNdjson } from '../src/index.js';
import { program } from './child.js';
import { manifest, sourceContext, structure, temporaryFolder } from './helpers.js';

const run = promisify(execFile);
const AMOUNT = 200_000;

function* records() {
  yield manifest;
  for (let place = 0; place < AMOUNT; place += 1) {
    yield structure(`s-${place}`, `${'Maison fictive '.repeat(20)}${place}`);
  }
}

it('reads 200,000 records in a heap of 64 MB', async () => {
  const folder = await temporaryFolder();
  const data = join(folder, 'a.ndjson');
  await saveNdjson(data, records());
  const counting = await program('count-records', folder);
  const { stdout } = await run(process.execPath, ['--max-old-space-size=64', counting, data]);
  expect(stdout).toBe(String(AMOUNT + 1));
});

it('compresses and encrypts 200,000 records in a heap of 64 MB', async () => {
  const folder = await temporaryFolder();
  const [from, to] = [join(folder, 'a.ndjson'), join(folder, 'b.ndjson.gz.age')];
  await saveNdjson(from, records());
  const identity = await generateX25519Identity();
  const recipient = await identityToRecipient(identity);
  const copying = await program('copy-records', folder);
  const { stdout } = await run(process.execPath, [
    '--max-old-space-size=64',
    copying,
    from,
    to,
    recipient,
  ]);
  expect(stdout).toBe(String(AMOUNT));
  let read = 0;
  for await (const { kind } of ndjson(to, { identity: () => identity }).read(sourceContext())) {
    expect(kind).toBe('value');
    read += 1;
  }
  expect(read).toBe(AMOUNT);
});
