import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { summary } from '../../packages/indicators/test/attack/campaign.js';
import { type Attacked, type Extent, familiesOf } from './attacked.js';
import { hasGlpsol } from './glpsol.js';

const SEED = '20261122';

/** Attacks every family, each in a thread. Gives the code to exit with: 0 when nothing leaks. */
export async function main(parameters: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...parameters],
    options: { full: { type: 'boolean', default: false }, seed: { type: 'string', default: SEED } },
  });
  const glpsol = await hasGlpsol();
  const extent: Extent = { full: values.full, seed: Number(values.seed), glpsol };
  const results = await inThreads(extent);
  console.table(
    results.map(({ tally, judged }) => ({
      ...summary(tally),
      ...(glpsol ? { 'by glpsol': judged } : {}),
    })),
  );
  let faults = 0;
  for (const { tally, disagreements } of results) {
    for (const [rule, cases] of tally.refusals)
      console.log(`  ${tally.name}: refused by ${rule} (${cases})`);
    for (const [kind, { cases, story }] of tally.leaks) {
      faults += 1;
      console.log(`✗ ${tally.name}: ${kind} (${cases} tables): ${story}`);
    }
    for (const disagreement of disagreements.slice(0, 5))
      console.log(`✗ ${tally.name}: ${disagreement}`);
    faults += disagreements.length;
  }
  if (!glpsol) {
    console.log(
      '✗ glpsol is absent (apt-get install glpk-utils): no hidden figure was bounded by it.',
    );
    faults += 1;
  }
  return faults === 0 ? 0 : 1;
}

/** The families in their order, as many at once as there are processors. */
async function inThreads(extent: Extent): Promise<Attacked[]> {
  const results: Attacked[] = [];
  const waiting = familiesOf(extent).map((_, index) => index);
  const thread = async () => {
    const worker = new Worker(new URL('worker.mjs', import.meta.url), { workerData: extent });
    try {
      for (let index = waiting.shift(); index !== undefined; index = waiting.shift()) {
        const asked = index;
        const attacked = await new Promise<Attacked>((resolve, reject) => {
          worker.once('message', resolve);
          worker.once('error', reject);
          worker.postMessage(asked);
        });
        results[asked] = attacked;
        worker.removeAllListeners('error');
        // One by one, because the whole takes long.
        console.log(JSON.stringify(summary(attacked.tally)));
      }
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, thread));
  return results;
}
