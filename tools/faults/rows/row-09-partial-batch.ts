import assert from 'node:assert/strict';
import { join } from 'node:path';
import { readDeadLetters } from '@santeparticipative/exchange';
import { addressesIn } from '../bundles.js';
import type { Fault, FaultScript } from '../../fhir-server/index.js';
import { recordsInput } from '../input.js';
import { expectedOf, isHonest, isStored } from '../oracle.js';
import { push, pushOf } from '../push.js';
import type { Scenario } from '../scenario.js';
import { withTarget } from '../target.js';

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
    const sent: string[][] = [];
    const script: FaultScript = ({ method, url, body }) => {
      if (method !== 'POST' || url !== '' || !isWriting(body)) return undefined;
      sent.push(addressesIn(body));
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

function isWriting(body: unknown): boolean {
  return addressesIn(body).length > 0;
}

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

/** No entry travels after it was stored, and some do after they were not. */
function wasSentAgainOnlyIfRefused(
  sent: readonly (readonly string[])[],
  writes: readonly { readonly type: string; readonly id: string }[],
): void {
  const times = new Map<string, number>();
  for (const address of sent.flat()) times.set(address, (times.get(address) ?? 0) + 1);
  const stored = new Set(writes.map(({ type, id }) => `${type}/${id}`));
  const again = [...times].filter(([, count]) => count > 1);
  assert.ok(again.length > 0, 'nothing was sent again');
  const lasts = new Map(sent.flatMap((bundle, index) => bundle.map((one) => [one, index] as const)));
  for (const [address] of again) {
    if (!stored.has(address)) continue;
    const bundles = sent.flatMap((bundle, index) => (bundle.includes(address) ? [index] : []));
    assert.equal(bundles.at(-1), lasts.get(address));
  }
}
