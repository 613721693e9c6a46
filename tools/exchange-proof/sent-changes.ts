import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Report } from '@santeparticipative/exchange';
import { added, changesOf, companions } from './changes.js';
import { expectLedger, expectSameLedger, expectSameSet } from './expect.js';
import { expectedWrites, mapperOf } from './expected-writes.js';
import { type Input, inFile, standing } from './inputs.js';
import { expectSameRecords, pull, recordsIn } from './pulled.js';
import { storedBy } from './servers.js';
import { pullAll, push, pushAgain, type Story } from './story.js';

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
    const followed = await recordsIn(since.file, namespace);
    const { length } = followed;
    assert.equal(length, records.length + further.length, `${length} records`);
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
