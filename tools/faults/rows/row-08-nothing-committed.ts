import assert from 'node:assert/strict';
import { join } from 'node:path';
import { seeded, startFhirServer } from '../../fhir-server/index.js';
import { isComplete } from '../oracle.js';
import { fromTheFirstWrite } from '../pushes/first-write.js';
import { patience } from '../pushes/patience.js';
import { push, pushOf } from '../pushes/push.js';
import { inputOf, wayOf } from '../pushes/ways.js';
import type { Scenario } from '../scenario.js';
import { hapiOptions, withHapi } from '../servers/hapi-target.js';
import type { Passing } from '../servers/proxy.js';
import { withTarget } from '../servers/target.js';

/** Fewer of what travels alone. */
const SHARE = { bundles: 0.12, none: 0.04 };

/** The server answers as to a success, and committed nothing: reading back finds it out, and all is sent again. */
export const scenario: Scenario = {
  row: 8,
  name: '200 and nothing committed',
  async run(seed, environment) {
    const way = wayOf(seed);
    const input = await inputOf(way, seed, environment);
    const share = way.options.bundles === 'none' ? SHARE.none : SHARE.bundles;
    const methods = ['POST', 'PUT'];
    const lie = { kind: 'says-ok-stores-nothing' } as const;
    const script = fromTheFirstWrite(seeded({ seed, share, methods, faults: [lie] }), lie);
    await withTarget(way, script, async ({ server, check }) => {
      const state = join(environment.folder, 'outbox');
      const options = { ...way.options, readBack: true };
      const how = { url: server.url, state, seed, options, retry: patience };
      const told = await push(pushOf(input, how));
      assert.ok(
        server.requests.some(({ fault }) => fault !== undefined),
        'the server did not lie',
      );
      isComplete(told);
      check(input, [told], { once: true });
    });
  },
  async runOnHapi(seed, environment, server) {
    const { folder, random } = environment;
    // It answers in the place of HAPI, as HAPI would.
    const other = await startFhirServer();
    let lies = 0;
    const detour = ({ writes }: Passing) => {
      // The first one whatever chance says: a run without a lie proves nothing.
      const isLie = lies === 0 || random() < SHARE.bundles;
      if (writes.length === 0 || !isLie) return undefined;
      lies += 1;
      return { kind: 'answered-by', url: other.url } as const;
    };
    try {
      await withHapi(server, { row: 8, seed, environment }, detour, async (target) => {
        const { proxy, input, check } = target;
        const state = join(folder, 'outbox');
        const how = { url: proxy.url, state, seed, options: hapiOptions, retry: patience };
        const told = await push(pushOf(input, how));
        assert.ok(lies > 0, 'the server did not lie');
        isComplete(told);
        await check(told);
      });
    } finally {
      await other.close();
    }
  },
};
