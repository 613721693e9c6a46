import assert from 'node:assert/strict';
import { join } from 'node:path';
import { type Clock, defaultRetryPolicy } from '@santeparticipative/exchange';
import { manualClock } from '@santeparticipative/exchange/conformance';
import { seeded } from '../../fhir-server/index.js';
import { expectedOf, holdsExactly, isComplete, isHonest, storedIn } from '../oracle.js';
import { fromTheFirstWrite } from '../pushes/first-write.js';
import { resourcesInput } from '../pushes/input.js';
import { patience } from '../pushes/patience.js';
import { push, pushOf } from '../pushes/push.js';
import { wholeNumber } from '../random.js';
import type { Environment } from '../scenario.js';
import { withServer } from '../servers/server.js';

const DAY = 86_400_000;

/** Pushes to a busy server while our clock jumps by up to a day, forth and back: waits are as long as ever. */
export async function jumps(seed: number, { folder, random, records }: Environment): Promise<void> {
  const input = await resourcesInput(folder, {
    prefix: `jump-${seed}`,
    count: Math.ceil(records / 5),
  });
  const steady = manualClock();
  let jumped = 0;
  const clock: Clock = {
    elapsed: () => steady.elapsed(),
    sleep: (milliseconds, signal) => steady.sleep(milliseconds, signal),
    now: () => {
      jumped += 1;
      return steady.now() + wholeNumber(random, -DAY, DAY);
    },
  };
  const busy = { kind: 'status', status: 503, retryAfter: '3' } as const;
  const byChance = seeded({ seed, share: 0.15, methods: ['POST'], faults: [busy] });
  const faults = fromTheFirstWrite(byChance, busy);
  await withServer({ faults }, async (server) => {
    const state = join(folder, 'outbox-jumps');
    const options = { batchSize: 10 };
    const what = pushOf(input, { url: server.url, state, seed, options, retry: patience });
    const told = await push(what, { clock });
    assert.ok(jumped > 0, 'nobody looked at the clock');
    assert.ok(
      server.requests.some(({ fault }) => fault !== undefined),
      'nothing failed',
    );
    isComplete(told);
    const stored = storedIn(server.journal.writes);
    isHonest(told, stored, input);
    holdsExactly(stored, expectedOf(input), { once: true });
    const longest = Math.max(...steady.sleeps);
    assert.ok(longest <= defaultRetryPolicy.cap, `it waited ${longest} ms`);
  });
}
