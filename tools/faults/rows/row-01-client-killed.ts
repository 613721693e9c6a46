import assert from 'node:assert/strict';
import { join } from 'node:path';
import { startPushChild } from '../child.js';
import type { ChildOrder } from '../child-messages.js';
import type { FaultScript } from '../../fhir-server/index.js';
import { isComplete } from '../oracle.js';
import { type Moment, pushOf } from '../push.js';
import { oneOf, wholeNumber } from '../random.js';
import type { Scenario } from '../scenario.js';
import { withTarget } from '../target.js';
import { inputOf, wayOf } from '../ways.js';

/** How often it is started, and killed. */
const KILLS = 20;
/** The longest that one lives when it is killed by time, in milliseconds: about what an exchange takes. */
const LIFE = 600;

/** When a process is killed: by itself at a moment, when the server receives its nth request, or after a while. */
type Kill = { readonly moment: Moment } | 'request' | 'time';

const kills: readonly [Kill, ...Kill[]] = [
  { moment: 'staged' },
  { moment: 'sending' },
  { moment: 'sent' },
  { moment: 'marked' },
  'request',
  'time',
];

/** The pushing process is killed at random instants, and started again until it comes to its end. */
export const scenario: Scenario = {
  row: 1,
  name: 'client killed',
  async run(seed, environment) {
    const { folder, programs, random } = environment;
    const way = wayOf(seed);
    const input = await inputOf(way, seed, environment);
    const state = join(folder, 'outbox');
    let onRequest = (): void => {};
    const script: FaultScript = () => {
      onRequest();
      return undefined;
    };
    await withTarget(way, script, async ({ server, check }) => {
      const options = { ...way.options, batchSize: 20 };
      const push = pushOf(input, { url: server.url, state, seed, options });
      let killed = 0;
      for (let start = 1; ; start += 1) {
        const kill = start <= KILLS ? oneOf(random, kills) : undefined;
        const order: ChildOrder =
          typeof kill === 'object'
            ? { push, killAt: { moment: kill.moment, times: wholeNumber(random, 1, 3) } }
            : { push };
        const child = startPushChild(programs, order);
        if (kill === 'request') onRequest = atNth(wholeNumber(random, 1, 9), () => child.kill());
        const timer =
          kill === 'time' ? setTimeout(() => child.kill(), random() * LIFE) : undefined;
        const { signal, told } = await child.ended;
        clearTimeout(timer);
        onRequest = () => {};
        if (signal === 'SIGKILL') {
          killed += 1;
          continue;
        }
        assert.ok(told !== undefined, 'the process ended by itself, and told nothing');
        assert.ok(killed > 0, 'nothing was killed');
        isComplete(told);
        check(input, [told], { once: true });
        return;
      }
    });
  },
};

function atNth(nth: number, work: () => void): () => void {
  let count = 0;
  return () => {
    count += 1;
    if (count === nth) work();
  };
}
