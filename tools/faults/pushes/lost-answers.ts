import assert from 'node:assert/strict';
import { join } from 'node:path';
import { type Fault, type FaultScript, seeded } from '../../fhir-server/index.js';
import { isComplete } from '../oracle.js';
import type { Environment } from '../scenario.js';
import { withTarget } from '../servers/target.js';
import { fromTheFirstWrite } from './first-write.js';
import { patience } from './patience.js';
import { push, pushOf } from './push.js';
import { inputOf, type Way, wayOf } from './ways.js';

/** The share of requests whose answer is lost. A record of many resources, one request each, meets many of them. */
const SHARE = { bundles: 0.3, none: 0.1 };

/** Which answers are lost, and how. */
interface Losing {
  readonly faults: readonly [Fault, ...Fault[]];
  /** That of the seed unless told. */
  readonly way?: Way;
  /** The methods of the questions whose answers are lost too: GET unless told. */
  readonly questions?: readonly string[];
}

/**
 * The answers to some writes are lost after the server stored them, and to some questions too: all comes to be delivered
 * in one exchange, and every resource was written once.
 */
export async function lostAnswers(
  seed: number,
  environment: Environment,
  { faults, way = wayOf(seed), questions = ['GET'] }: Losing,
): Promise<void> {
  const input = await inputOf(way, seed, environment);
  const share = way.options.bundles === 'none' ? SHARE.none : SHARE.bundles;
  const writesLost = seeded({ seed, share, faults, methods: ['POST', 'PUT'] });
  const questionsLost = seeded({ seed: seed + 1, share, faults, methods: questions });
  const byChance: FaultScript = (request) => writesLost(request) ?? questionsLost(request);
  const script = fromTheFirstWrite(byChance, faults[0]);
  await withTarget(way, script, async ({ server, check }) => {
    const state = join(environment.folder, 'outbox');
    const how = { url: server.url, state, seed, options: way.options, retry: patience };
    const told = await push(pushOf(input, how));
    const lost = server.requests.filter(({ fault, writes }) => fault !== undefined && writes > 0);
    assert.ok(lost.length > 0, 'no answer to a write was lost');
    isComplete(told);
    check(input, [told], { once: true });
    assert.equal(told.report.ledger.created, input.count, 'not all are said to be created');
  });
}
