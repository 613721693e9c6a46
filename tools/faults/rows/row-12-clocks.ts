import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { manualClock } from '@santeparticipative/exchange/conformance';
import { provesInTime } from '../identity/clock-of-proofs.js';
import { jumps } from '../pulls/clock-that-jumps.js';
import { patient } from '../pulls/patients.js';
import { type Pulled, pull } from '../pulls/pull.js';
import { cameOnce, cameWhole, fileHolds } from '../pulls/pulled-whole.js';
import { type ClockTrouble, clockTroubles, saying } from '../pulls/times.js';
import { wholeNumber } from '../random.js';
import type { Environment, Scenario } from '../scenario.js';
import { startRewritingProxy } from '../servers/rewriting-proxy.js';
import { withServer } from '../servers/server.js';

/**
 * Our clock or the server's is wrong, is set, or does what clocks do on some days: pulls miss nothing and come to an
 * end, pushes go through, and a proof of identity is made by the server's clock, or its refusal is put down to clocks.
 */
export const scenario: Scenario = {
  row: 12,
  name: 'clocks',
  async run(seed, environment) {
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Europe/Paris';
    try {
      for (const trouble of clockTroubles) await pullsDuring(trouble, seed, environment);
      await jumps(seed, environment);
      await provesInTime(seed, environment);
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  },
};

async function pullsDuring(
  trouble: ClockTrouble,
  seed: number,
  environment: Environment,
): Promise<void> {
  const { name, server: times, ahead, later = [0, 0, 0] } = trouble;
  const { random } = environment;
  const folder = join(environment.folder, name);
  await mkdir(folder);
  const file = join(folder, 'resources.ndjson');
  const state = join(folder, 'outbox');
  const count = Math.ceil(environment.records / clockTroubles.length);
  let now = times[0];
  await withServer({ now: () => new Date(now) }, async (server) => {
    const text = saying(trouble);
    let isToldSo = false;
    const proxy = await startRewritingProxy(server.url, {
      text: (said) => {
        isToldSo ||= text(said) !== said;
        return text(said);
      },
      date: trouble.saysDate ?? ((date) => date),
    });
    try {
      const pulls: Pulled[] = [];
      for (const [round, time] of times.entries()) {
        now = time;
        const seen = server.requests.length;
        // Some are new each time, and some are changed.
        for (let index = 0; index < count; index += 1) {
          const isChanged = round === 0 || random() < 0.1;
          if (isChanged) await server.put(patient(`p-${index}`, round + 1));
          now += wholeNumber(random, 0, 3);
        }
        await server.put(patient(`new-${round}`, round + 1));
        now += wholeNumber(random, 0, 3);
        now += later[round] ?? 0;
        const clock = manualClock({ start: now + (ahead[round] ?? 0) });
        const options = { pageSize: 20 };
        const pulled = await pull({ url: proxy.url, file, state, seed, clock, options });
        pulls.push(pulled);
        assert.ok(pulled.report.complete, `${name}: pull ${round + 1} is not complete`);
        const asked = server.requests.length - seen;
        assert.ok(asked <= 3 * (count / 20) + 20, `${name}: ${asked} requests`);
        // What was there last time and is missed now would be missed for ever.
        cameWhole(server, pulls);
      }
      now += 60_000;
      const clock = manualClock({ start: now + ahead[2] });
      const idle = await pull({ url: proxy.url, file, state, seed, clock });
      assert.equal(idle.report.ledger.created + idle.report.ledger.updated, 0);
      assert.equal(idle.came.length, 0, `${name}: ${idle.came.length} came again for no reason`);
      cameOnce(pulls);
      await fileHolds(file, pulls);
      assert.equal(isToldSo, trouble.says !== undefined, `${name}: the server did not say it so`);
    } finally {
      await proxy.close();
    }
  });
}
