import assert from 'node:assert/strict';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { FaultScript, FhirServer } from '../../fhir-server/index.js';
import { damage } from '../disks/damage.js';
import { expectedOf, holdsExactly, isComplete, isHonest, storedIn } from '../oracle.js';
import { addressesIn } from '../pushes/bundles.js';
import { type Input, recordsInput } from '../pushes/input.js';
import { push, pushOf, type Told } from '../pushes/push.js';
import { wholeNumber } from '../random.js';
import type { Scenario } from '../scenario.js';
import { withServer } from '../servers/server.js';

const DAMAGES = 16;

/**
 * The outbox of an exchange that was interrupted is damaged: it is refused before anything is sent, or it holds exactly
 * what it held. With its copy in its place, the exchange goes on.
 */
export const scenario: Scenario = {
  row: 16,
  name: 'outbox damaged',
  async run(seed, environment) {
    const { folder, records, random } = environment;
    const input = await recordsInput(folder, { seed, count: records });
    const state = join(folder, 'outbox');
    const copy = join(folder, 'copy');
    await withServer({}, async (server) => {
      const options = { batchSize: 25, concurrency: 1 };
      const what = pushOf(input, { url: server.url, state, seed, options });
      server.setFaults(failingFrom(wholeNumber(random, 1, 8)));
      const interrupted = await push(what);
      const { pending, created } = interrupted.report.ledger;
      assert.ok(pending > 0 && created > 0, 'it was not interrupted in its middle');
      await cp(state, copy, { recursive: true });

      // It cannot be asked what it can do: whole or not, nothing is tried.
      server.setFaults(() => ({ kind: 'status', status: 404 }));
      let refused = 0;
      for (let time = 0; time < DAMAGES; time += 1) {
        const how = await damage(state, random);
        refused += Number(await isRefused(() => push(what), { server, pending, how }));
        await rm(state, { recursive: true });
        await cp(copy, state, { recursive: true });
      }
      assert.ok(refused > 0, 'no damage was noticed');

      server.setFaults(undefined);
      await isNotSent(state, server, () => push(what));
      await cp(copy, state, { recursive: true });
      const told = await push(what);
      isComplete(told);
      assert.equal(told.report.ledger.carried, pending, 'not all was carried over');
      const stored = storedIn(server.journal.writes);
      isHonest(told, stored, input);
      holdsExactly(stored, expectedOf(input), { once: true });
      isAllToldOnce([interrupted, told], input);
    });
  },
};

/** The server fails all writes from the nth on. */
function failingFrom(first: number): FaultScript {
  let writes = 0;
  return ({ body }) => {
    if (addressesIn(body).length === 0) return undefined;
    writes += 1;
    return writes > first ? { kind: 'status', status: 503 } : undefined;
  };
}

interface Damaged {
  readonly server: FhirServer;
  readonly pending: number;
  readonly how: string;
}

/** True when the outbox was refused before anything went out; false when it holds what it held, and waits. */
async function isRefused(
  work: () => Promise<Told>,
  { server, pending, how }: Damaged,
): Promise<boolean> {
  const [requests, writes] = [server.requests.length, server.journal.writes.length];
  const { report } = await work();
  const rules = report.stopped?.map(({ rule }) => rule).join() ?? '';
  assert.equal(server.journal.writes.length, writes, `${how}: something was written`);
  if (rules === 'exchange.outbox-damaged') {
    assert.equal(server.requests.length, requests, `${how}: the server was asked`);
    return true;
  }
  assert.match(rules, /^fhir-server\./, `${how}: it ended otherwise`);
  assert.equal(report.ledger.pending, pending, `${how}: another number waits`);
  assert.equal(report.ledger.carried, pending, `${how}: another number was carried over`);
  assert.equal(report.ledger.dead, 0, `${how}: something is dead`);
  return false;
}

/** Nothing goes to a server that would take it, from an outbox that lacks the file which tells its last batch. */
async function isNotSent(
  state: string,
  server: FhirServer,
  work: () => Promise<Told>,
): Promise<void> {
  await rm(join(state, 'head'));
  const requests = server.requests.length;
  const { report } = await work();
  const rules = report.stopped?.map(({ rule }) => rule);
  assert.deepEqual(rules, ['exchange.outbox-damaged']);
  assert.equal(server.requests.length, requests, 'a damaged outbox was sent');
  await rm(state, { recursive: true });
}

/** Each thing is said to be created once, over both exchanges. */
function isAllToldOnce(told: readonly Told[], { count }: Input): void {
  const created = told.reduce((sum, { report }) => sum + report.ledger.created, 0);
  assert.equal(created, count, 'the ledgers do not say that each was created once');
}
