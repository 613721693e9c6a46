import assert from 'node:assert/strict';
import { join } from 'node:path';
import {
  type Fault,
  type FaultScript,
  type FhirServer,
  seeded,
  startBystander,
} from '../../fhir-server/index.js';
import { isComplete, isHonest, type Stored } from '../oracle.js';
import { fromTheFirstWrite } from '../pushes/first-write.js';
import { patience } from '../pushes/patience.js';
import { push, pushOf, type Told } from '../pushes/push.js';
import { inputOf, wayOf } from '../pushes/ways.js';
import type { Scenario } from '../scenario.js';
import { withTarget } from '../servers/target.js';

/** Fewer of what travels alone. */
const SHARE = { bundles: 0.3, none: 0.1 };

/** Answers that look like success and are none, or hold no evidence of it; and one that leads away. */
export const scenario: Scenario = {
  row: 7,
  name: 'success without evidence',
  async run(seed, environment) {
    const way = wayOf(seed);
    const input = await inputOf(way, seed, environment);
    const elsewhere = await startBystander();
    const faults: readonly [Fault, ...Fault[]] = [
      { kind: 'outcome-200' },
      { kind: 'html-200' },
      { kind: 'empty-204' },
      { kind: 'empty-204', stored: true },
      { kind: 'created-without-body' },
    ];
    const share = way.options.bundles === 'none' ? SHARE.none : SHARE.bundles;
    const methods = ['POST', 'PUT'];
    const script = fromTheFirstWrite(seeded({ seed, share, faults, methods }), faults[0]);
    try {
      await withTarget(way, script, async ({ server, check, stored }) => {
        const state = join(environment.folder, 'outbox');
        const { options } = way;
        const what = pushOf(input, { url: server.url, state, seed, options });
        server.setFaults(redirecting(elsewhere.url));
        const away = await push(what);
        isTurnedAway(away, stored());
        isHonest(away, stored(), input);
        assert.equal(elsewhere.requests.length, 0, 'data went to another origin');
        server.setFaults(script);
        const told = await push({ ...what, retry: patience });
        isMet(server, faults.length);
        isComplete(told);
        check(input, [told], { once: true });
      });
    } finally {
      await elsewhere.close();
    }
  },
};

/** Every write is sent elsewhere. */
function redirecting(location: string): FaultScript {
  return ({ method }) => (method === 'GET' ? undefined : { kind: 'redirect-302', location });
}

function isTurnedAway({ report: { stopped, ledger } }: Told, stored: Stored): void {
  assert.ok(stopped !== undefined, 'a server that sends away did not stop the exchange');
  assert.equal(ledger.pending, ledger.input, 'not all waits after a redirection');
  assert.equal(stored.size, 0);
}

function isMet(server: FhirServer, kinds: number): void {
  const met = server.requests.filter(({ fault }) => fault && fault !== 'redirect-302');
  assert.ok(met.length > 0 && kinds > 0, 'no false success was told');
}
