import assert from 'node:assert/strict';
import { join } from 'node:path';
import { readDeadLetters } from '@santeparticipative/exchange';
import type { Fault, FaultScript, Write } from '../../fhir-server/index.js';
import { expectedOf, isHonest, isStored } from '../oracle.js';
import { addressesIn } from '../pushes/bundles.js';
import { recordsInput } from '../pushes/input.js';
import { push, pushOf } from '../pushes/push.js';
import type { Scenario } from '../scenario.js';
import { withTarget } from '../servers/target.js';

const INVALID = 0.1;
const BUSY = 0.05;

/**
 * Of each batch, some entries are refused for good and some for now: the first become dead letters with their reason,
 * the second are sent again alone, and what was taken is not.
 */
export const scenario: Scenario = {
  row: 9,
  name: 'batch partly refused',
  async run(seed, environment) {
    const { folder, records } = environment;
    const input = await recordsInput(folder, { seed, count: records });
    const fault: Fault = {
      kind: 'partial-batch',
      seed,
      refuse: [
        { status: 422, share: INVALID },
        { status: 503, share: BUSY },
      ],
    };
    const sent: Sent[] = [];
    const script: FaultScript = ({ number, method, url, body }) => {
      const addresses = method === 'POST' && url === '' ? addressesIn(body) : [];
      if (addresses.length === 0) return undefined;
      sent.push({ request: number, addresses });
      return fault;
    };
    await withTarget({ interactions: {}, givesIds: false }, script, async ({ server, stored }) => {
      const state = join(folder, 'outbox');
      const options = { bundles: 'batch', batchSize: 50 } as const;
      const told = await push(pushOf(input, { url: server.url, state, seed, options }));
      isHonest(told, stored(), input);
      const { ledger, stopped } = told.report;
      assert.equal(stopped, undefined, 'the exchange stopped');
      assert.equal(ledger.pending, 0, 'something was left');

      const letters = await deadIn(state);
      assert.equal(letters.size, ledger.dead, 'the ledger says another number of dead letters');
      assert.ok(letters.size > 0, 'nothing was refused');
      for (const rules of letters.values()) {
        assert.ok(rules.includes('fhir-server.invalid'), `a dead letter says ${rules.join()}`);
      }
      for (const [id, resources] of input.expected) {
        const isWhole = resources.every((resource) => isStored(stored(), resource));
        assert.notEqual(isWhole, letters.has(id), 'what is dead is there, or what is not is lost');
      }
      const expected = expectedOf(input);
      for (const [address, versions] of stored()) {
        assert.ok(expected.has(address), 'something is there that nobody sent');
        assert.equal(versions.length, 1, 'something was written twice');
      }
      wasSentAgainOnlyIfRefused(sent, server.journal.writes);
    });
  },
};

async function deadIn(state: string): Promise<Map<string, readonly string[]>> {
  const letters = new Map<string, readonly string[]>();
  const issues = await readDeadLetters(state, ({ id, issues: reasons }) => {
    letters.set(
      id,
      reasons.map(({ rule }) => rule),
    );
  });
  assert.equal(issues.length, 0, 'the dead letters cannot be read');
  return letters;
}

interface Sent {
  readonly request: number;
  readonly addresses: readonly string[];
}

/** Some entries travelled again, and none after it was stored. */
function wasSentAgainOnlyIfRefused(sent: readonly Sent[], writes: readonly Write[]): void {
  const storedBy = new Map(writes.map(({ type, id, request }) => [`${type}/${id}`, request]));
  const travels = sent.flatMap(({ request, addresses }) =>
    addresses.map((address) => ({ request, address })),
  );
  const tooLate = travels.filter(
    ({ request, address }) => request > (storedBy.get(address) ?? Number.POSITIVE_INFINITY),
  );
  assert.equal(tooLate.length, 0, `${tooLate.length} entries were sent after they were stored`);
  const addresses = new Set(travels.map(({ address }) => address));
  assert.ok(travels.length > addresses.size, 'nothing was sent again');
}
