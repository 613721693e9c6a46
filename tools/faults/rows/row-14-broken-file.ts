import assert from 'node:assert/strict';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fhirServer } from '@santeparticipative/connector-fhir';
import { ndjson } from '@santeparticipative/connector-files';
import { exchange, isBalanced } from '@santeparticipative/exchange';
import { manualClock } from '@santeparticipative/exchange/conformance';
import { type Breakage, type Broken, breakages } from '../files/breakages.js';
import { expectedOf, holdsExactly, isHonest, storedIn } from '../oracle.js';
import { type Input, recordsInput } from '../pushes/input.js';
import { push, type Told } from '../pushes/push.js';
import { randomFrom } from '../random.js';
import type { Environment, Scenario } from '../scenario.js';
import { withServer } from '../servers/server.js';

/**
 * The file to send is cut, damaged, or written in another way: what is whole travels, and each bad line is told by its
 * number. Where all or nothing is asked for, nothing does.
 */
export const scenario: Scenario = {
  row: 14,
  name: 'broken file',
  async run(seed, environment) {
    const { folder, records, random } = environment;
    const count = Math.ceil(records / breakages.length);
    const whole = await recordsInput(folder, { seed, count });
    const lines = (await readFile(whole.file, 'utf8')).trimEnd().split('\n');
    const file = join(folder, 'broken.ndjson');
    for (const [index, breakage] of breakages.entries()) {
      const broken = breakage.break(lines, random);
      await writeFile(file, broken.pieces);
      const state = join(folder, `outbox-${index}`);
      await meets({ input: { ...whole, file }, broken, breakage, seed, state, environment });
      await rm(file);
    }
  },
};

interface Meeting {
  readonly input: Input;
  readonly broken: Broken;
  readonly breakage: Breakage;
  readonly seed: number;
  readonly state: string;
  readonly environment: Environment;
}

async function meets({ input, broken, breakage, seed, state }: Meeting): Promise<void> {
  const { file } = input;
  const { name } = breakage;
  const isWhole = broken.bad.size === 0 && broken.unreadable === undefined;
  await withServer({}, async (server) => {
    const from = ndjson(file);
    const to = fhirServer({ url: server.url });
    const settings = { state: `${state}-strict`, clock: manualClock(), random: randomFrom(seed) };
    const { stopped, ledger } = await exchange({ from, to, strict: true, ...settings });
    assert.ok(isBalanced(ledger));
    assert.equal(stopped === undefined, isWhole, `${name}: all or nothing was misunderstood`);
    if (!isWhole) assert.equal(server.journal.writes.length, 0, `${name}: a part was sent`);
  });
  await withServer({}, async (server) => {
    const told = await push({ kind: 'records', file, url: server.url, state, seed });
    isTold(told, broken, name);
    // The first line says where the records come from.
    const left = [...input.expected].filter((_, index) => !broken.lost.includes(index + 2));
    const expected = { ...input, expected: new Map(left) };
    const stored = storedIn(server.journal.writes);
    isHonest(told, stored, expected);
    holdsExactly(stored, expectedOf(expected), { once: true });
    assert.equal(
      told.report.ledger.created,
      left.length,
      `${name}: not all that is whole was sent`,
    );
    assert.equal(told.report.complete, isWhole);
  });
}

/** Each bad line is told by its number, or the file as a whole. */
function isTold({ report, issues }: Told, { bad, unreadable }: Broken, name: string): void {
  assert.equal(report.ledger.rejected, bad.size, `${name}: other lines are rejected`);
  const said = issues.map(({ rule, at }) => [at?.line, rule] as const);
  const expected = unreadable === undefined ? [...bad] : [[undefined, unreadable] as const];
  assert.deepEqual(said, expected, `${name}: something else is said`);
  const stopped = report.stopped?.map(({ rule }) => rule);
  assert.deepEqual(stopped, unreadable === undefined ? undefined : [unreadable]);
}
