import assert from 'node:assert/strict';
import { join } from 'node:path';
import { isBalanced, type Report } from '@santeparticipative/exchange';
import type { FaultScript, FhirServer } from '../../fhir-server/index.js';
import { type CommandEnded, startCommand } from '../carrying/command-child.js';
import { expectedOf, holdsExactly, storedIn } from '../oracle.js';
import { addressesIn } from '../pushes/bundles.js';
import { type Input, recordsInput } from '../pushes/input.js';
import { wholeNumber } from '../random.js';
import type { Environment, Scenario } from '../scenario.js';
import { withServer } from '../servers/server.js';

const signals = [
  ['SIGTERM', 143],
  ['SIGINT', 130],
] as const;

/**
 * Somebody stops the command while the server keeps it waiting, or reads its output no more: it ends in order, and the
 * next one goes on where it was.
 */
export const scenario: Scenario = {
  row: 18,
  name: 'stopped',
  async run(seed, environment) {
    const input = await recordsInput(environment.folder, { seed, count: environment.records });
    for (const [signal, code] of signals) await isStopped(signal, code, input, environment);
    await isUnread(input, environment);
  },
};

async function isStopped(
  signal: NodeJS.Signals,
  code: number,
  input: Input,
  { folder, programs, random }: Environment,
): Promise<void> {
  await withServer({}, async (server) => {
    const args = argumentsFor(input, server, join(folder, `outbox-${signal}`));
    const { child, ended } = startCommand(programs, args);
    const nth = wholeNumber(random, 1, 3);
    server.setFaults(silentFrom(nth, random, () => child.kill(signal)));
    const stopped = await ended;
    assert.deepEqual([stopped.code, stopped.signal], [code, null], stopped.stderr);
    const { ledger, stopped: reasons }: Report = JSON.parse(stopped.stdout);
    assert.ok(isBalanced(ledger), 'the ledger does not balance');
    assert.ok(ledger.pending > 0, `${signal}: nothing was left`);
    assert.equal(ledger.pending + ledger.created, input.count);
    const rules = reasons?.map(({ rule }) => rule);
    assert.deepEqual(rules, ['exchange.cancelled']);
    server.setFaults(undefined);
    const rest = await startCommand(programs, args).ended;
    goesOn(rest, input, server);
    const { ledger: after }: Report = JSON.parse(rest.stdout);
    assert.equal(after.carried, ledger.pending, 'not all was carried over');
    assert.equal(after.created + ledger.created, input.count, 'not each was created once');
  });
}

async function isUnread(input: Input, { folder, programs }: Environment): Promise<void> {
  await withServer({}, async (server) => {
    const args = argumentsFor(input, server, join(folder, 'outbox-unread'));
    const { child, ended } = startCommand(programs, args);
    child.stdout?.destroy();
    const { signal, stdout, stderr } = await ended;
    assert.equal(signal, null);
    assert.equal(stdout, '', 'somebody read it all the same');
    assert.doesNotMatch(stderr, /EPIPE|\n\s+at /, 'it ended by an error');
    goesOn(await startCommand(programs, args).ended, input, server);
  });
}

function argumentsFor(input: Input, { url }: FhirServer, state: string): string[] {
  return ['--from', input.file, '--to', url, '--state', state, '--format', 'json'];
}

/** From the nth write on, no answer comes, whether it was stored or not; then somebody is told. */
function silentFrom(nth: number, random: () => number, tell: () => void): FaultScript {
  let writes = 0;
  return ({ body }) => {
    if (addressesIn(body).length === 0) return undefined;
    writes += 1;
    if (writes < nth) return undefined;
    if (writes === nth) tell();
    return { kind: 'hang', stored: random() < 0.5 };
  };
}

function goesOn({ code, stderr }: CommandEnded, input: Input, server: FhirServer): void {
  assert.deepEqual([code, stderr], [0, ''], 'the next one does not go on');
  holdsExactly(storedIn(server.journal.writes), expectedOf(input), { once: true });
}
