import assert from 'node:assert/strict';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type FhirServerChild, readStored, startFhirServerChild } from '../../fhir-server/index.js';
import {
  expectedOf,
  holdsExactly,
  isComplete,
  isHonest,
  isStored,
  type Stored,
  storedIn,
} from '../oracle.js';
import { type Input, recordsInput } from '../pushes/input.js';
import { push, pushOf, type Told } from '../pushes/push.js';
import { wholeNumber } from '../random.js';
import type { Environment, Scenario } from '../scenario.js';
import { hapiOptions, withHapi } from '../servers/hapi-target.js';
import type { Detour, Passing } from '../servers/proxy.js';

/** How often the server is killed. */
const KILLS = 4;
/** About what the server's file grows to for each record, in bytes. */
const A_RECORD = 2_500;
/** The longest that HAPI lives once it has the request, in milliseconds: about what a transaction takes. */
const LONGEST = 150;

/**
 * The server is killed in the middle of what it writes. One that takes transactions whole has whole ones only, and what
 * it lost is sent again; one that does not has parts of them, and they are completed.
 */
export const scenario: Scenario = {
  row: 2,
  name: 'server killed',
  async run(seed, environment) {
    const atomicTransactions = seed % 2 === 1;
    const input = await recordsInput(environment.folder, { seed, count: environment.records });
    const folder = join(environment.folder, 'server');
    const state = join(environment.folder, 'outbox');
    let killed = 0;
    let port: number | undefined;
    for (;;) {
      const server = await startFhirServerChild({
        folder,
        atomicTransactions,
        ...(port === undefined ? {} : { port }),
      });
      port = Number(new URL(server.url).port);
      try {
        const options = { batchSize: 50, resourcesPerBundle: 50, bundles: 'transaction' } as const;
        const killing = killed < KILLS ? killWhenWritten(server, folder, environment) : NO_KILLING;
        const told = await push(pushOf(input, { url: server.url, state, seed, options }));
        const wasKilled = killing.end();
        await server.kill();
        const { writes } = await readStored(folder);
        const stored = storedIn(writes);
        isHonest(told, stored, input);
        if (atomicTransactions) holdsWholeRecords(input, stored);
        if (told.report.complete) {
          holdsExactly(stored, expectedOf(input), { once: true });
          break;
        }
        isStoppedByOutage(told, wasKilled);
        killed += 1;
      } finally {
        await server.kill();
      }
    }
    assert.ok(killed > 0, 'the server was never killed at work');
  },
  async runOnHapi(seed, environment, server) {
    const { folder, random } = environment;
    let kill: Promise<void> | undefined;
    const killedBy = wholeNumber(random, 2, 5);
    const after = random() * LONGEST;
    let sent = 0;
    const detour = ({ writes }: Passing): Detour | undefined => {
      if (writes.length === 0) return undefined;
      // What comes later does not get through before: however fast the server is, it is killed at work.
      if (kill !== undefined) return { kind: 'held', until: kill };
      sent += 1;
      if (sent === killedBy) kill = delay(after).then(() => server.kill());
      return undefined;
    };
    await withHapi(server, { row: 2, seed, environment }, detour, async (target) => {
      const { proxy, input, stored, check } = target;
      const state = join(folder, 'outbox');
      const what = pushOf(input, { url: proxy.url, state, seed, options: hapiOptions });
      const first = await push(what);
      assert.ok(kill !== undefined, 'the server was never killed at work');
      await kill;
      await server.restart();
      const now = await stored();
      isHonest(first, now, input);
      for (const { writes } of proxy.passed) {
        const there = writes.filter((address) => now.has(address)).length;
        assert.ok(there === 0 || there === writes.length, 'a part of a transaction is there');
      }
      isStoppedByOutage(first, true);
      const told = await push(what);
      isComplete(told);
      await check(told);
    });
  },
};

interface Killing {
  /** Ends the wait. True when the server was killed. */
  end(): boolean;
}

const NO_KILLING: Killing = { end: () => false };

/** Kills the server as soon as its file has grown to a size that chance gives. */
function killWhenWritten(
  server: FhirServerChild,
  folder: string,
  { random, records }: Environment,
): Killing {
  const file = join(folder, 'store.ndjson');
  const size = (): number => (existsSync(file) ? statSync(file).size : 0);
  const now = size();
  const left = Math.max(A_RECORD, records * A_RECORD - now);
  const enough = now + wholeNumber(random, 1, Math.floor(left / 2));
  let isOver = false;
  let isKilled = false;
  const look = (): void => {
    if (isOver) return;
    if (size() < enough) {
      setImmediate(look);
      return;
    }
    isKilled = true;
    process.kill(server.pid, 'SIGKILL');
  };
  look();
  return {
    end: () => {
      isOver = true;
      return isKilled;
    },
  };
}

/** No record is there in part: its resources travel in one transaction. */
function holdsWholeRecords(input: Input, stored: Stored): void {
  for (const resources of input.expected.values()) {
    const there = resources.filter((resource) => isStored(stored, resource)).length;
    assert.ok(there === 0 || there === resources.length, 'a part of a transaction is there');
  }
}

/** It stopped since the server was gone, and keeps what it did not deliver. */
function isStoppedByOutage({ report: { stopped, ledger } }: Told, wasKilled: boolean): void {
  assert.ok(wasKilled, 'it stopped, and the server was there');
  const rules = stopped?.map(({ rule }) => rule) ?? [];
  assert.ok(rules.length > 0, 'it is not complete, and says no reason');
  assert.equal(ledger.dead, 0, 'what the server could not take for now is dead');
  assert.ok(ledger.pending > 0, `it stopped by ${rules.join()}, and nothing is left to send`);
}
