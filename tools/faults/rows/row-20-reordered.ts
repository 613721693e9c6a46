import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { AnyRecord } from '@santeparticipative/core';
import { type Ledger, readDeadLetters } from '@santeparticipative/exchange';
import type { FhirServer } from '../../fhir-server/index.js';
import { shuffled } from '../files/shuffled.js';
import { idOf, removal, structure, writeDataset, writtenOf } from '../files/structures.js';
import { isStored, storedIn } from '../oracle.js';
import { push, type Told } from '../pushes/push.js';
import { wholeNumber } from '../random.js';
import type { Environment, Scenario } from '../scenario.js';
import { withServer } from '../servers/server.js';

/** What happens to a thing, or is said of it too late. */
const KINDS = ['updated', 'stale', 'removed', 'removed-and-changed', 'changed-there'] as const;
const VERSIONS = 3;

/**
 * An update comes before what it updates, what is old comes after what is new or gone, and somebody else changed what is
 * on the server: what is new stands, and what contradicts a removal or another's change waits for a person.
 */
export const scenario: Scenario = {
  row: 20,
  name: 'reordered',
  async run(seed, environment) {
    await withServer({}, async (server) => {
      const deliver = delivering(server, seed, environment);
      const perKind = Math.ceil(environment.records / (KINDS.length * VERSIONS));
      const ids = Array.from({ length: perKind }, (_, index) => `${index}`);
      const named = (kind: (typeof KINDS)[number]) => ids.map((id) => `${kind}-${id}`);

      // All versions of everything in one dataset, in any order: the last ones alone travel.
      const everything = KINDS.flatMap(named);
      const history = everything.flatMap((id) =>
        [1, 2, 3].map((version) => structure(id, version)),
      );
      const first = await deliver(shuffled(history, environment.random));
      isLedger(first, { created: everything.length, superseded: 2 * everything.length });
      holdVersions(server, everything, VERSIONS);
      assert.equal(server.journal.writes.length, everything.length, 'an old version travelled');

      // What is old comes late, in a dataset of its own.
      const stale = named('stale').map((id) =>
        structure(id, wholeNumber(environment.random, 1, 2)),
      );
      isLedger(await deliver(stale), { superseded: stale.length });

      // In one dataset, a removal takes what it removes along, whatever stands before it.
      const removed = [...named('removed'), ...named('removed-and-changed')];
      const gone = removed.flatMap((id) => [structure(id, 4), removal(id, 5)]);
      const taken = await deliver(shuffled(gone, environment.random));
      isLedger(taken, { deleted: removed.length, withdrawn: removed.length });
      areGone(server, removed);

      // After it: what is older than the removal is left, what is newer contradicts it.
      const older = named('removed').map((id) => structure(id, 4));
      isLedger(await deliver(older), { withdrawn: older.length });
      const newer = named('removed-and-changed').map((id) => structure(id, 6));
      isLedger(await deliver(newer), { dead: newer.length }, 'exchange.withdrawn');
      areGone(server, removed);

      // Somebody else changed them on the server: they are not written over.
      const others = named('changed-there').map((id) => structure(id, 4));
      for (const { resourceType, id = '' } of others.flatMap(writtenOf)) {
        await server.put({ resourceType, id, name: 'Somebody else' });
      }
      const mixed = [...others, ...named('updated').map((id) => structure(id, 4))];
      const conflicts = await deliver(shuffled(mixed, environment.random));
      const counts = { dead: others.length, updated: others.length };
      isLedger(conflicts, counts, 'fhir-server.changed-there');
      holdVersions(server, named('updated'), 4);
      holdVersions(server, named('stale'), VERSIONS);
      assert.ok(
        others.every((record) => !isThere(server, record)),
        'what somebody else changed was written over',
      );
      await areDead(join(environment.folder, 'outbox'), [...newer, ...others]);
    });
  },
};

/** Delivers datasets one after the other through one outbox. */
function delivering(
  server: FhirServer,
  seed: number,
  { folder }: Environment,
): (records: readonly AnyRecord[]) => Promise<Told> {
  const file = join(folder, 'dataset.ndjson');
  const state = join(folder, 'outbox');
  return async (records) => {
    await writeDataset(file, records);
    const options = { batchSize: 50 };
    return push({ kind: 'records', file, url: server.url, state, seed, options });
  };
}

type Counts = Partial<
  Pick<Ledger, 'created' | 'updated' | 'deleted' | 'dead'> &
    Pick<Ledger['skippedFor'], 'superseded' | 'withdrawn'>
>;

/** The ledger says this and nothing else, and each dead letter has its reason. */
function isLedger({ report, issues }: Told, counts: Counts, rule?: string): void {
  const { ledger } = report;
  const { created, updated, deleted, dead, rejected, pending, skippedFor } = ledger;
  const none = { created: 0, updated: 0, deleted: 0, dead: 0, rejected: 0, pending: 0 };
  const skipped = { unchanged: 0, superseded: 0, withdrawn: 0, waiting: 0, 'left-out': 0 };
  assert.deepEqual(
    { created, updated, deleted, dead, rejected, pending, ...skippedFor },
    { ...none, ...skipped, ...counts },
  );
  const rules = Array<string | undefined>(counts.dead ?? 0).fill(rule);
  assert.deepEqual(
    issues.map((issue) => issue.rule),
    rules,
  );
}

function isThere(server: FhirServer, record: AnyRecord): boolean {
  const stored = storedIn(server.journal.writes);
  return writtenOf(record).every((resource) => isStored(stored, resource));
}

function holdVersions(server: FhirServer, ids: readonly string[], version: number): void {
  const stored = storedIn(server.journal.writes);
  for (const id of ids) {
    const resources = writtenOf(structure(id, version));
    const isLast = resources.every((resource) => isStored(stored, resource));
    assert.ok(isLast, `the server does not hold version ${version}`);
  }
}

function areGone(server: FhirServer, ids: readonly string[]): void {
  const resources = server.resources();
  const left = ids
    .flatMap((id) => writtenOf(structure(id)))
    .filter(({ resourceType, id = '' }) => resources.has(`${resourceType}/${id}`));
  assert.equal(left.length, 0, `${left.length} resources are there after their removal`);
}

/** Those are the dead letters, and no others. */
async function areDead(state: string, records: readonly AnyRecord[]): Promise<void> {
  const ids: string[] = [];
  await readDeadLetters(state, ({ id }) => {
    ids.push(id);
  });
  assert.deepEqual(ids.sort(), records.map(idOf).sort(), 'other dead letters than those');
}
