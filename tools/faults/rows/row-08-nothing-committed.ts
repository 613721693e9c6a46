import assert from 'node:assert/strict';
import { join } from 'node:path';
import { seeded } from '../../fhir-server/index.js';
import { isComplete } from '../oracle.js';
import { push, pushOf } from '../push.js';
import type { Scenario } from '../scenario.js';
import { withTarget } from '../target.js';
import { inputOf, wayOf } from '../ways.js';

/** Fewer of what travels alone. */
const SHARE = { bundles: 0.3, none: 0.1 };

/** The server answers as to a success, and committed nothing: reading back finds it out, and all is sent again. */
export const scenario: Scenario = {
  row: 8,
  name: '200 and nothing committed',
  async run(seed, environment) {
    const way = wayOf(seed);
    const input = await inputOf(way, seed, environment);
    const share = way.options.bundles === 'none' ? SHARE.none : SHARE.bundles;
    const methods = ['POST', 'PUT'];
    const script = seeded({ seed, share, methods, faults: [{ kind: 'says-ok-stores-nothing' }] });
    await withTarget(way, script, async ({ server, check }) => {
      const state = join(environment.folder, 'outbox');
      const options = { ...way.options, readBack: true };
      const told = await push(pushOf(input, { url: server.url, state, seed, options }));
      assert.ok(server.requests.some(({ fault }) => fault !== undefined), 'the server did not lie');
      isComplete(told);
      check(input, [told], { once: true });
    });
  },
};
