import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ndjson } from '@santeparticipative/connector-files';
import { currentRecords, formatLine, parseNdjson } from '@santeparticipative/core';
import { exchange, recordFormat } from '@santeparticipative/exchange';
import { generateRegion } from '@santeparticipative/testing';
import { afterEach, expect, it } from 'vitest';
import { startFhirServer, startTokenServer } from '../../../tools/fhir-server/index.js';
import { fhirServer, smartBackendServices } from '../src/index.js';
import { makeKeys } from './auth/keys.js';

const ends: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

/** A FHIR server that lets in who has a token, what shows who one is, and a folder with a dataset in it. */
async function started() {
  const { publicKey, privateKey } = await makeKeys('ES384', 'our-key');
  const tokens = await startTokenServer({ clientId: 'our-program', keys: () => [publicKey] });
  ends.push(() => tokens.close());
  const server = await startFhirServer({ authorize: tokens.accepts });
  ends.push(() => server.close());
  const folder = await mkdtemp(join(tmpdir(), 'story-'));
  ends.push(() => rm(folder, { recursive: true }));

  const key = join(folder, 'key.json');
  await writeFile(key, JSON.stringify(privateKey), { mode: 0o600 });
  const auth = smartBackendServices({
    clientId: 'our-program',
    key,
    tokenUrl: tokens.tokenEndpoint,
  });
  const { manifest, records } = generateRegion({
    seed: 3,
    structures: 2,
    year: 2025,
    pathwaysPerStructure: 6,
  });
  const lines = [manifest, ...records].map((line) => `${formatLine(line)}\n`);
  const file = join(folder, 'activity.ndjson');
  await writeFile(file, lines.join(''));
  return { server, tokens, auth, folder, file, records };
}

const texts = (records: Parameters<typeof currentRecords>[0]) =>
  currentRecords(records).map(recordFormat.write).toSorted();

it('pushes a file to a server that asks who one is, finds it there again, and pulls it back', async () => {
  const { server, tokens, auth, folder, file, records } = await started();
  const { url } = server;
  const state = join(folder, 'outbox');
  const { length } = records;
  const push = () => exchange({ from: ndjson(file), to: fhirServer({ url, auth }), state });

  const first = await push();
  expect(first.issues).toEqual([]);
  expect(first.complete).toBe(true);
  expect(first.ledger).toMatchObject({ input: length, created: length, skipped: 0 });
  const writes = server.journal.writes.length;
  expect(writes).toBe(server.resources().size);
  expect(tokens.issued()).toBe(1);

  const again = await push();
  expect(again.complete).toBe(true);
  expect(again.ledger).toMatchObject({ input: length, created: 0, skipped: length });
  expect(again.ledger.skippedFor.unchanged).toBe(length);
  expect(server.journal.writes).toHaveLength(writes);

  const back = join(folder, 'back.ndjson');
  const pulled = await exchange({ from: fhirServer({ url, auth }), to: ndjson(back) });
  expect(pulled.complete).toBe(true);
  const read = parseNdjson(await readFile(back, 'utf8'));
  expect(read.refused).toEqual([]);
  expect(texts(read.records)).toEqual(texts(records));
});

it('keeps everything to be sent where nobody lets it in, and sends it when they do', async () => {
  const { server, tokens, auth, folder, file, records } = await started();
  const { url } = server;
  const state = join(folder, 'outbox');
  const { length } = records;
  const stranger = smartBackendServices({
    clientId: 'nobody',
    key: join(folder, 'key.json'),
    tokenUrl: tokens.tokenEndpoint,
  });

  const refused = await exchange({
    from: ndjson(file),
    to: fhirServer({ url, auth: stranger }),
    state,
    retry: { attempts: 1 },
  });
  expect(refused.complete).toBe(false);
  expect(refused.stopped?.length).toBeGreaterThan(0);
  expect(refused.ledger).toMatchObject({ input: length, pending: length, dead: 0 });
  expect(server.journal.writes).toEqual([]);
  // What waits is personal data: its owner alone can read it.
  expect((await stat(state)).mode & 0o077).toBe(0);

  const sent = await exchange({ from: ndjson(file), to: fhirServer({ url, auth }), state });
  expect(sent.complete).toBe(true);
  expect(sent.ledger).toMatchObject({ carried: length, created: length, pending: 0 });
  expect(server.journal.writes).toHaveLength(server.resources().size);
});
