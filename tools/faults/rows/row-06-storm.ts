import assert from 'node:assert/strict';
import { join } from 'node:path';
import { defaultRetryPolicy } from '@santeparticipative/exchange';
import { manualClock } from '@santeparticipative/exchange/conformance';
import type { FaultScript } from '../../fhir-server/index.js';
import { isComplete } from '../oracle.js';
import { push, pushOf } from '../pushes/push.js';
import { inputOf, wayOf } from '../pushes/ways.js';
import type { Scenario } from '../scenario.js';
import { withTarget } from '../servers/target.js';

/** How long the server says 503, by the clock of the one who pushes, in milliseconds. */
const STORM = 30_000;
/** Batches under way at once, each of which may meet the storm. */
const CONCURRENCY = 4;

/** A server is overloaded for half a minute in the middle of an exchange. */
export const scenario: Scenario = {
  row: 6,
  name: '503 for 30 s',
  async run(seed, environment) {
    const way = wayOf(seed);
    const input = await inputOf(way, seed, environment);
    const clock = manualClock();
    const first = 4 + Math.floor(environment.random() * 8);
    let begun: number | undefined;
    let met = 0;
    const script: FaultScript = ({ number }) => {
      if (number === first) begun = clock.elapsed();
      if (begun === undefined || clock.elapsed() >= begun + STORM) return undefined;
      met += 1;
      return { kind: 'status', status: 503 };
    };
    await withTarget(way, script, async ({ server, check }) => {
      const state = join(environment.folder, 'outbox');
      const options = { ...way.options, concurrency: CONCURRENCY };
      const told = await push(pushOf(input, { url: server.url, state, seed, options }), { clock });
      assert.ok(met > 0, 'there was no storm');
      isComplete(told);
      check(input, [told], { once: true });
      const bound = 2 * CONCURRENCY * defaultRetryPolicy.attempts;
      assert.ok(met <= bound, `${met} requests were sent into the storm, more than ${bound}`);
    });
  },
};
