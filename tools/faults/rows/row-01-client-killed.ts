import { join } from 'node:path';
import { isComplete } from '../oracle.js';
import { pushWhileKilled } from '../pushes/killed-client.js';
import { pushOf } from '../pushes/push.js';
import { inputOf, wayOf } from '../pushes/ways.js';
import type { Scenario } from '../scenario.js';
import { hapiOptions, withHapi } from '../servers/hapi-target.js';
import { withTarget } from '../servers/target.js';

const OFTEN = { times: 20, life: 600 };
const ON_HAPI = { times: 6, life: 4_000 };

/** The pushing process is killed at random instants, and started again until it comes to its end. */
export const scenario: Scenario = {
  row: 1,
  name: 'client killed',
  async run(seed, environment) {
    const way = wayOf(seed);
    const input = await inputOf(way, seed, environment);
    const state = join(environment.folder, 'outbox');
    const request = atEachRequest();
    await withTarget(way, request.met, async ({ server, check }) => {
      const options = { ...way.options, batchSize: 20 };
      const push = pushOf(input, { url: server.url, state, seed, options });
      const told = await pushWhileKilled(push, environment, { ...OFTEN, ...request });
      isComplete(told);
      check(input, [told], { once: true });
    });
  },
  async runOnHapi(seed, environment, server) {
    const state = join(environment.folder, 'outbox');
    const request = atEachRequest();
    const of = { row: 1, seed, environment };
    await withHapi(server, of, request.met, async ({ proxy, input, check }) => {
      const push = pushOf(input, { url: proxy.url, state, seed, options: hapiOptions });
      const told = await pushWhileKilled(push, environment, { ...ON_HAPI, ...request });
      isComplete(told);
      await check(told);
    });
  },
};

/** Something to do at each request, which can be changed. */
function atEachRequest() {
  let work = (): void => {};
  return {
    met: (): undefined => work() ?? undefined,
    onRequest: (given: () => void): void => {
      work = given;
    },
  };
}
