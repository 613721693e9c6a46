import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fhirServer } from '@santeparticipative/connector-fhir';
import { ndjson } from '@santeparticipative/connector-files';
import { exchange, type Report } from '@santeparticipative/exchange';
import { added, changesOf, companions } from './changes.js';
import { expectLedger, expectSameLedger, expectSameSet } from './expect.js';
import { addressOf, expectedWrites, mapperOf } from './expected-writes.js';
import { type Input, inFile, standing } from './inputs.js';
import type { Proof } from './proof.js';
import { expectSameRecords, pull, recordsIn } from './pulled.js';
import { requestsOf } from './requests.js';
import { type ProofServer, storedBy } from './servers.js';

/** What a story is told of. */
export interface Story {
  readonly proof: Proof;
  readonly server: ProofServer;
  /** An existing folder for files and outboxes. */
  readonly folder: string;
}

/** Pushes a dataset as the ten lines of the documentation do. */
export function push(
  server: ProofServer,
  { file }: Input,
  state: string,
  dryRun = false,
): Promise<Report> {
  return exchange({ from: ndjson(file), to: fhirServer({ url: server.url }), state, dryRun });
}

/** Pushes datasets to an empty server, each foretold by a dry run: each resource is created, once. */
export async function pushAll(
  { proof, server, folder }: Story,
  inputs: readonly Input[],
): Promise<void> {
  const state = join(folder, 'outbox');
  for (const input of inputs) {
    const { name, namespace, records } = input;
    const told: Report[] = [];
    await proof.check(`${server.name}: a dry run of ${name} writes nothing`, async () => {
      const isNew = !existsSync(state);
      const stored = await storedBy(server, async () => {
        told.push(await push(server, input, state, true));
      });
      assert.equal(stored.length, 0, `${stored.length} writes`);
      assert.equal(existsSync(state), !isNew, 'there is an outbox');
    });
    await proof.check(
      `${server.name}: ${name} is pushed as foretold, each resource once`,
      async () => {
        const stored = await storedBy(server, async () => {
          const report = await push(server, input, state);
          expectLedger(report, { input: records.length, created: records.length });
          const [dry] = told;
          assert.ok(dry, 'there was no dry run');
          expectSameLedger(dry, report);
        });
        const expected = records
          .flatMap(mapperOf(namespace))
          .map((one) => `create ${addressOf(one)}`);
        expectSameSet(stored, expected);
      },
    );
  }
}

/** Pulls datasets: record for record, what was pushed. */
export async function pullAll(
  { proof, server: { name, url }, folder }: Story,
  inputs: readonly Input[],
): Promise<void> {
  for (const input of inputs) {
    const { namespace } = input;
    await proof.check(`${name}: ${input.name} comes back, record for record`, async () => {
      const file = join(folder, `back-${input.name}.ndjson`);
      await pull({ url, namespace, file });
      expectSameRecords(await recordsIn(file, namespace), standing(input.records));
    });
  }
}

/** Pushes datasets again: nothing is written, and the server is asked for nothing but what it can do. */
export async function pushAgain(
  { proof, server, folder }: Story,
  inputs: readonly Input[],
): Promise<void> {
  await proof.check(`${server.name}: pushed again, all is skipped without a request`, async () => {
    const requests: string[] = [];
    const stored = await storedBy(server, async () => {
      for (const input of inputs) {
        const reports: Report[] = [];
        const sent = await requestsOf(async () => {
          reports.push(await push(server, input, join(folder, 'outbox')));
        });
        requests.push(...sent);
        for (const { ledger, complete } of reports) {
          const { length } = input.records;
          const said = JSON.stringify(ledger);
          assert.ok(ledger.input === length && ledger.skipped === length, `the ledger is ${said}`);
          assert.ok(complete, 'it is not complete');
        }
      }
    });
    assert.equal(stored.length, 0, `${stored.length} writes`);
    expectSameSet(new Set(requests), ['GET metadata']);
  });
}

/** Changes ten records, corrects one and deletes two: exactly these travel, to the server and from it. */
export async function change(story: Story, before: Input): Promise<Input> {
  const { proof, server, folder } = story;
  const { name, namespace, records, manifest } = before;
  const state = join(folder, 'outbox');
  const since = { url: server.url, namespace, file: join(folder, 'since.ndjson') };
  const follow = (): Promise<Report> => pull({ ...since, state: join(folder, 'followed') });
  await proof.check(`${server.name}: a file that follows the server begins with all`, async () => {
    expectLedger(await follow(), { input: records.length, created: records.length });
  });

  const changes = changesOf(records);
  const further = added(changes);
  const input = await inFile(folder, `${name} changed`, {
    manifest,
    records: [...records, ...further],
  });
  const told: Report[] = [];
  await proof.check(`${server.name}: a dry run of the changes writes nothing`, async () => {
    const stored = await storedBy(server, async () => {
      told.push(await push(server, input, state, true));
    });
    assert.equal(stored.length, 0, `${stored.length} writes`);
  });
  await proof.check(
    `${server.name}: ten changed, two deleted, one corrected: these travel`,
    async () => {
      const stored = await storedBy(server, async () => {
        const report = await push(server, input, state);
        expectLedger(report, {
          input: records.length + further.length,
          updated: 11,
          deleted: 2,
          skipped: records.length,
          skippedFor: { unchanged: records.length },
        });
        const [dry] = told;
        assert.ok(dry, 'there was no dry run');
        expectSameLedger(dry, report);
      });
      expectSameSet(stored, expectedWrites(mapperOf(namespace), records, changes));
    },
  );
  await proof.check(`${server.name}: a pull since then gives exactly what changed`, async () => {
    const { length: unchanged } = companions(records, changes);
    expectLedger(await follow(), {
      input: further.length + unchanged,
      created: further.length,
      skipped: unchanged,
      skippedFor: { unchanged },
    });
    const { length } = await recordsIn(since.file, namespace);
    assert.equal(length, records.length + further.length, `${length} records`);
    const followed = await recordsIn(since.file, namespace);
    expectSameRecords(standing(followed), standing(input.records));
  });
  await pullAll(story, [input]);
  await pushAgain(story, [input]);
  return input;
}

/** The outbox is lost: what the server has is found there, and nothing is written. */
export async function loseOutbox(
  { proof, server, folder }: Story,
  inputs: readonly Input[],
  changed: Input,
): Promise<void> {
  const state = join(folder, 'new-outbox');
  await proof.check(`${server.name}: with the outbox lost, nothing is there twice`, async () => {
    const stored = await storedBy(server, async () => {
      for (const input of inputs) {
        const { length } = input.records;
        const skippedFor =
          input === changed
            ? { unchanged: length - 13, superseded: 11, withdrawn: 2 }
            : { unchanged: length };
        const report = await push(server, input, state);
        expectLedger(report, { input: length, skipped: length, skippedFor });
      }
    });
    assert.equal(stored.length, 0, `${stored.length} writes`);
  });
}
