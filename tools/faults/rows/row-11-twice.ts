import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { startFhirServer } from '../../fhir-server/index.js';
import { isComplete } from '../oracle.js';
import { startPushChild } from '../pushes/child.js';
import { type Input, resourcesInput } from '../pushes/input.js';
import { type Push, push, pushOf, type Told } from '../pushes/push.js';
import { inputOf, wayOf } from '../pushes/ways.js';
import type { Environment, Scenario } from '../scenario.js';
import { type Target, withTarget } from '../servers/target.js';

/** How many push the same at once, each for itself. */
const PUSHERS = 8;
/**
 * How long the server waits between the search and the create, in milliseconds: it is no uniqueness constraint. Longer
 * where no create meets another, as on a machine that is busy otherwise.
 */
const GAPS = [5, 40, 320];
const RESOURCES = 40;

/** The same is pushed twice: again, by two processes on one outbox, and by many who know nothing of each other. */
export const scenario: Scenario = {
  row: 11,
  name: 'pushed twice',
  async run(seed, environment) {
    const way = wayOf(seed);
    const input = await inputOf(way, seed, environment);
    await withTarget(way, undefined, async (target) => {
      const { url } = target.server;
      const state = join(environment.folder, 'outbox');
      const what = pushOf(input, { url, state, seed, options: way.options });
      await byTwoProcesses(what, environment);
      const first = await push(what);
      isComplete(first);
      target.check(input, [first], { once: true });
      await again(what, input, target);
    });
    await atOnce(seed, environment);
  },
};

/** Of two processes on one outbox, one is refused, and the other one does all. */
async function byTwoProcesses(what: Push, { programs }: Environment): Promise<void> {
  const children = [1, 2].map(() => startPushChild(programs, { push: what }));
  const told = (await Promise.all(children.map(({ ended }) => ended))).map((one) => one.told);
  const rules = told.map((one) => one?.report.stopped?.map(({ rule }) => rule) ?? []);
  const refused = rules.filter((those) => those.includes('exchange.outbox-locked'));
  const done = told.filter((one) => one?.report.complete);
  assert.equal(refused.length, 1, `of two processes, ${refused.length} were refused`);
  assert.equal(done.length, 1, 'not one of two processes did it all');
}

/** A second time, nothing is sent, and all is skipped: through the outbox that was used, and through a new one. */
async function again(what: Push, input: Input, { server, check }: Target): Promise<void> {
  const { length } = server.journal.writes;
  for (const state of [what.state, `${what.state}-new`]) {
    const second = await push({ ...what, state });
    isComplete(second);
    assert.equal(second.report.ledger.skippedFor.unchanged, input.count, 'not all was skipped');
    assert.equal(server.journal.writes.length, length, 'something was written again');
    check(input, [second], { once: true });
  }
}

/** Conditional creates that meet each other make doubles on such a server: each of them is told. */
async function atOnce(seed: number, environment: Environment): Promise<void> {
  for (const gap of GAPS) {
    if ((await doublesAtOnce(gap, seed, environment)) > 0) return;
  }
  assert.fail('no create met another');
}

/** How many doubles there were. */
async function doublesAtOnce(gap: number, seed: number, { folder }: Environment): Promise<number> {
  const input = await resourcesInput(folder, { prefix: `at-once-${seed}`, count: RESOURCES });
  const server = await startFhirServer({
    interactions: { updateCreate: false, conditionalUpdate: false },
    conditionalCreateGap: gap,
  });
  try {
    const pushers = Array.from({ length: PUSHERS }, async (_, index) => {
      const state = join(folder, `outbox-${gap}-${index}`);
      await mkdir(state);
      const options = { bundles: 'none', batchSize: 1 } as const;
      return push(pushOf(input, { url: server.url, state, seed: seed + index, options }));
    });
    const told = await Promise.all(pushers);
    const doubles = doublesIn(server.journal.writes.flatMap(({ resource }) => resource ?? []));
    const reported = new Set(told.flatMap(duplicatedIn));
    const ignored = [...doubles].filter((id) => !reported.has(id));
    assert.equal(ignored.length, 0, `${ignored.length} of ${doubles.size} doubles are not told`);
    return doubles.size;
  } finally {
    await server.close();
  }
}

/** The identifiers that several resources have, as `Type/id`. */
function doublesIn(resources: readonly object[]): Set<string> {
  const seen = new Set<string>();
  const doubles = new Set<string>();
  for (const resource of resources) {
    const { resourceType, identifier } = { resourceType: '', identifier: undefined, ...resource };
    const first: unknown = Array.isArray(identifier) ? identifier[0] : undefined;
    const isOne = typeof first === 'object' && first !== null && 'value' in first;
    const id = `${resourceType}/${isOne ? first.value : ''}`;
    if (seen.has(id)) doubles.add(id);
    seen.add(id);
  }
  return doubles;
}

/** What a push says is there several times. */
function duplicatedIn({ issues }: Told): string[] {
  return issues.flatMap(({ rule, record }) =>
    rule === 'fhir-server.duplicated' && record !== undefined
      ? [`${record.type}/${record.id}`]
      : [],
  );
}
