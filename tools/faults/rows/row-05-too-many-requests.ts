import assert from 'node:assert/strict';
import { join } from 'node:path';
import { defaultRetryPolicy } from '@santeparticipative/exchange';
import { type ManualClock, manualClock } from '@santeparticipative/exchange/conformance';
import type { FaultScript } from '../../fhir-server/index.js';
import { expectedOf, holdsExactly, isComplete, isHonest, storedIn } from '../oracle.js';
import { addressesIn } from '../pushes/bundles.js';
import { type Input, resourcesInput } from '../pushes/input.js';
import { push, pushOf } from '../pushes/push.js';
import { wholeNumber } from '../random.js';
import type { Environment, Scenario } from '../scenario.js';
import { withServer } from '../servers/server.js';

const { attempts, base, cap } = defaultRetryPolicy;
const DAY = 86_400_000;
const ASKED = 2000;

/** What a server says when it is asked too much, and how long one then waits after so many failures. */
interface Said {
  readonly name: string;
  readonly retryAfter: (serverTime: number) => string;
  readonly least: number;
  readonly most: (failures: number) => number;
}

/** What is waited where a server says nothing that can be used. */
const byDefault = {
  least: 0,
  most: (failures: number): number => Math.min(cap, base * 2 ** (failures - 1)),
};
const asAsked = {
  least: ASKED,
  most: (failures: number): number => Math.max(ASKED, byDefault.most(failures)),
};

const answers: readonly Said[] = [
  { name: 'seconds', retryAfter: () => '2', ...asAsked },
  { name: 'a date', retryAfter: (now) => new Date(now + ASKED).toUTCString(), ...asAsked },
  { name: 'centuries', retryAfter: () => '1000000000', least: cap, most: () => cap },
  { name: 'a negative number', retryAfter: () => '-5', ...byDefault },
  { name: 'nonsense', retryAfter: () => 'soon', ...byDefault },
];

/** A server says 429, and how long to wait, in every way that it can be said, or cannot. */
export const scenario: Scenario = {
  row: 5,
  name: '429 with Retry-After',
  async run(seed, environment) {
    const { folder, random } = environment;
    const count = Math.ceil(environment.records / answers.length);
    for (const [index, said] of answers.entries()) {
      const input = await resourcesInput(folder, { prefix: `s${seed}-${index}`, count });
      const state = join(folder, `outbox-${index}`);
      const skew = wholeNumber(random, -DAY, DAY);
      await meets(said, { input, state, seed, skew, environment });
    }
  },
};

interface Meeting {
  readonly input: Input;
  readonly state: string;
  readonly seed: number;
  /** How far the server's clock is ahead of the client's, in milliseconds. */
  readonly skew: number;
  readonly environment: Environment;
}

async function meets(said: Said, meeting: Meeting): Promise<void> {
  const { input, state, seed, skew, environment } = meeting;
  const clock = manualClock();
  const serverTime = (): number => clock.now() + skew;
  await withServer({ now: () => new Date(serverTime()) }, async (server) => {
    const to = { url: server.url, state, seed };
    const times: number[] = [];
    server.setFaults(busy(said, { clock, serverTime, times }));
    // One batch at a time: then nobody waits while another is under way, and the times are exact.
    const alone = { concurrency: 1, batchSize: 20 };
    const kept = await push(pushOf(input, { ...to, options: alone }), { clock });
    assert.ok(kept.report.stopped !== undefined, `${said.name}: it did not give up`);
    assert.equal(kept.report.ledger.pending, input.count, `${said.name}: not all waits`);
    assert.equal(server.journal.writes.length, 0);
    isHonest(kept, new Map(), input);
    waited(said, times);

    const refused = wholeNumber(environment.random, 1, attempts - 1);
    const met: number[] = [];
    server.setFaults(busy(said, { clock, serverTime, times: met, most: refused }));
    const told = await push(pushOf(input, { ...to, options: { batchSize: 20 } }), { clock });
    assert.equal(met.length, refused, `${said.name}: the server was not asked too much`);
    isComplete(told);
    const stored = storedIn(server.journal.writes);
    isHonest(told, stored, input);
    holdsExactly(stored, expectedOf(input), { once: true });
  });
}

interface Busy {
  readonly clock: ManualClock;
  readonly serverTime: () => number;
  /** Gets the time of each request that is refused: those that write. */
  readonly times: number[];
  /** How many are refused; all unless told. */
  readonly most?: number;
}

function busy(
  { retryAfter }: Said,
  { clock, serverTime, times, most = Number.POSITIVE_INFINITY }: Busy,
): FaultScript {
  return ({ body }) => {
    if (addressesIn(body).length === 0 || times.length >= most) return undefined;
    times.push(clock.elapsed());
    return { kind: 'status', status: 429, retryAfter: retryAfter(serverTime()) };
  };
}

/** Each wait is as long as the server asked, as far as it is believed, and there are not many. */
function waited({ name, least, most }: Said, times: readonly number[]): void {
  const bound = `${name}: ${times.length} requests`;
  assert.ok(times.length > 1 && times.length <= attempts, bound);
  for (const [index, time] of times.slice(1).entries()) {
    const wait = time - (times[index] ?? 0);
    const longest = most(index + 1);
    assert.ok(wait >= least && wait <= longest, `${name}: it waited ${wait} ms`);
  }
}
