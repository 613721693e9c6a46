import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fhirServer } from '@santeparticipative/connector-fhir';
import { ndjson } from '@santeparticipative/connector-files';
import { exchange, type Report } from '@santeparticipative/exchange';
import { expectLedger, expectSameLedger, expectSameSet } from './expect.js';
import { addressOf, mapperOf } from './expected-writes.js';
import { type Input, standing } from './inputs.js';
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
