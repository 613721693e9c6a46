import assert from 'node:assert/strict';
import { join } from 'node:path';
import { smartBackendServices } from '@santeparticipative/connector-fhir';
import { startTokenServer, type TokenServer } from '../../fhir-server/index.js';
import { makeKeyPair } from '../identity/key-pair.js';
import {
  CONCURRENCY,
  type TokenTrouble,
  tokenTroubles,
  type Underway,
} from '../identity/token-troubles.js';
import { expectedOf, holdsExactly, isComplete, isHonest, storedIn } from '../oracle.js';
import { type Input, recordsInput } from '../pushes/input.js';
import { push, pushOf, type Told } from '../pushes/push.js';
import { wholeNumber } from '../random.js';
import type { Environment, Scenario } from '../scenario.js';
import { withServer } from '../servers/server.js';

const CLIENT = 'client';

/** The token is refused in the middle of an exchange: it is asked for anew, once, or everything left waits. */
export const scenario: Scenario = {
  row: 17,
  name: 'token expires',
  async run(seed, environment) {
    const { folder, records } = environment;
    const count = Math.ceil(records / tokenTroubles.length);
    const input = await recordsInput(folder, { seed, count });
    for (const [index, trouble] of tokenTroubles.entries()) {
      const state = join(folder, `outbox-${index}`);
      await meets(trouble, { input, seed, state, environment });
    }
  },
};

interface Meeting {
  readonly input: Input;
  readonly seed: number;
  readonly state: string;
  readonly environment: Environment;
}

async function meets(trouble: TokenTrouble, meeting: Meeting): Promise<void> {
  const { input, seed, state, environment } = meeting;
  const [first, next] = [await makeKeyPair('first'), await makeKeyPair('next')];
  const keys = { registered: first, own: first };
  const tokens = await startTokenServer({
    clientId: CLIENT,
    keys: () => [keys.registered.publicKey],
  });
  const underway: Underway = { tokens, keys, next, refuseAll: false };
  const nth = wholeNumber(environment.random, 2, 6);
  let asked = 0;
  const server = {
    authorize: (headers: Parameters<TokenServer['accepts']>[0]) => {
      asked += 1;
      if (asked === nth) trouble.begin(underway);
      return !underway.refuseAll && tokens.accepts(headers);
    },
  };
  try {
    await withServer(server, async ({ url, journal, requests }) => {
      const auth = smartBackendServices({
        clientId: CLIENT,
        key: () => keys.own.privateKey,
        tokenUrl: tokens.tokenEndpoint,
      });
      // Beside the options of a push, those of the connection are passed on too.
      const options = { batchSize: 10, concurrency: CONCURRENCY, auth };
      const what = pushOf(input, { url, state, seed, options });
      const told = await push(what);
      const refused = requests.filter(({ status }) => status === 401).length;
      assert.ok(refused > 0, `${trouble.name}: no token was refused`);
      const issued = tokens.issued();
      assert.ok(issued <= trouble.tokens, `${trouble.name}: ${issued} tokens were asked for`);
      const all = [told];
      isHonest(told, storedIn(journal.writes), input);
      if (trouble.stops === undefined) {
        assert.equal(issued, 2, `${trouble.name}: the token was not renewed once`);
      } else {
        isStopped(told, trouble);
        trouble.mend?.(underway);
        all.push(await push(what));
      }
      isDone(all, input);
      const stored = storedIn(journal.writes);
      for (const one of all) isHonest(one, stored, input);
      holdsExactly(stored, expectedOf(input), { once: true });
    });
  } finally {
    await tokens.close();
  }
}

function isStopped({ report: { stopped, ledger } }: Told, { name, stops }: TokenTrouble): void {
  const rules = stopped?.map(({ rule }) => rule) ?? [];
  assert.ok(stops !== undefined && rules.includes(stops), `${name}: it says ${rules.join()}`);
  assert.equal(ledger.dead, 0, `${name}: something is dead for lack of a token`);
  assert.ok(ledger.pending > 0, `${name}: nothing waits`);
  assert.equal(ledger.pending + ledger.created, ledger.input, `${name}: not all waits`);
}

/** The last exchange went to its end, and what was created is said once. */
function isDone(told: readonly Told[], { count }: Input): void {
  const last = told.at(-1);
  if (last !== undefined) isComplete(last);
  const created = told.reduce((sum, { report }) => sum + report.ledger.created, 0);
  assert.equal(created, count, 'the ledgers do not say that each was created once');
}
