import assert from 'node:assert/strict';
import { join } from 'node:path';
import { smartBackendServices } from '@santeparticipative/connector-fhir';
import { manualClock } from '@santeparticipative/exchange/conformance';
import { startTokenServer } from '../../fhir-server/index.js';
import { expectedOf, holdsExactly, isComplete, isHonest, storedIn } from '../oracle.js';
import { recordsInput } from '../pushes/input.js';
import { push, pushOf } from '../pushes/push.js';
import { oneOf } from '../random.js';
import type { Environment } from '../scenario.js';
import { withServer } from '../servers/server.js';
import { makeKeyPair } from './key-pair.js';

const DAY = 86_400_000;

/**
 * Our clock is wrong by a day. A server of tokens whose `Date` is right gets proofs that are good by its clock; where
 * they are refused all the same, clocks are named as the reason, and everything waits.
 */
export async function provesInTime(
  seed: number,
  { folder, random, records }: Environment,
): Promise<void> {
  const input = await recordsInput(folder, { seed, count: Math.ceil(records / 5) });
  const state = join(folder, 'outbox-proofs');
  const { privateKey, publicKey } = await makeKeyPair('key');
  const skew = oneOf(random, [DAY, -DAY]);
  // What Node says in `Date` is the true time.
  let wrong = 0;
  const tokens = await startTokenServer({
    keys: () => [publicKey],
    now: () => new Date(Date.now() + wrong),
  });
  try {
    await withServer({ authorize: (headers) => tokens.accepts(headers) }, async (server) => {
      const auth = smartBackendServices({
        clientId: 'client',
        key: privateKey,
        tokenUrl: tokens.tokenEndpoint,
      });
      // Beside the options of a push, those of the connection are passed on too.
      const options = { batchSize: 20, auth };
      const what = pushOf(input, { url: server.url, state, seed, options });
      const ourClock = () => manualClock({ start: Date.now() + skew });

      wrong = -skew;
      const refused = await push(what, { clock: ourClock() });
      const rules = refused.report.stopped?.map(({ rule }) => rule) ?? [];
      assert.ok(rules.includes('fhir-server.clock'), `it says ${rules.join()}`);
      assert.equal(refused.report.ledger.pending, input.count, 'not all waits');
      assert.equal(server.journal.writes.length, 0);

      wrong = 0;
      const before = tokens.requests.length;
      const told = await push(what, { clock: ourClock() });
      const statuses = tokens.requests.slice(before).map(({ status }) => status);
      assert.deepEqual(statuses, [400, 200], 'the first proof was not of the wrong time');
      isComplete(told);
      const stored = storedIn(server.journal.writes);
      isHonest(told, stored, input);
      holdsExactly(stored, expectedOf(input), { once: true });
    });
  } finally {
    await tokens.close();
  }
}
