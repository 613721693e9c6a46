import assert from 'node:assert/strict';
import { join } from 'node:path';
import { isComplete } from '../oracle.js';
import { lostAnswers } from '../pushes/lost-answers.js';
import { patience } from '../pushes/patience.js';
import { push, pushOf } from '../pushes/push.js';
import type { Scenario } from '../scenario.js';
import { hapiOptions, withHapi } from '../servers/hapi-target.js';
import type { Passing } from '../servers/proxy.js';

/** The share of answers that are lost. */
const SHARE = 0.4;

/** The server committed, and the connection is reset before the response: nothing is sent a second time. */
export const scenario: Scenario = {
  row: 3,
  name: 'reset after commit',
  run: (seed, environment) =>
    lostAnswers(seed, environment, { faults: [{ kind: 'reset-after-commit' }] }),
  async runOnHapi(seed, environment, server) {
    const { folder, random } = environment;
    let lost = 0;
    const detour = ({ writes }: Passing) => {
      const isLost = lost === 0 || random() < SHARE;
      if (writes.length === 0 || !isLost) return undefined;
      lost += 1;
      return { kind: 'reset-after-commit' } as const;
    };
    await withHapi(server, { row: 3, seed, environment }, detour, async (target) => {
      const { proxy, input, check } = target;
      const state = join(folder, 'outbox');
      const how = { url: proxy.url, state, seed, options: hapiOptions, retry: patience };
      const told = await push(pushOf(input, how));
      assert.ok(lost > 0, 'no answer was lost');
      isComplete(told);
      await check(told);
      const sent = proxy.passed.flatMap(({ writes }) => writes);
      assert.equal(sent.length, new Set(sent).size, 'something was sent again');
    });
  },
};
