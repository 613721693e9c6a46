import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expectLedger } from './expect.js';
import type { Input } from './inputs.js';
import type { Proof } from './proof.js';
import { startNode, storedBy } from './servers.js';
import { pullAll, push, pushAgain } from './story.js';

const WAYS = {
  'conditional update': { updateCreate: false },
  'conditional create': { updateCreate: false, conditionalUpdate: false },
} as const;

/** On servers that give the ids: a dataset is pushed by its identifiers, comes back, and is found when pushed again. */
export async function byIdentifier(proof: Proof, folder: string, input: Input): Promise<void> {
  for (const [way, interactions] of Object.entries(WAYS)) {
    const own = join(folder, way.replace(' ', '-'));
    await mkdir(own);
    const server = { ...(await startNode({ interactions })), name: `node, ${way}` };
    const story = { proof, server, folder: own };
    const { length } = input.records;
    try {
      await proof.check(`${server.name}: ${input.name} is pushed, nothing twice`, async () => {
        const stored = await storedBy(server, async () => {
          const report = await push(server, input, join(own, 'outbox'));
          expectLedger(report, { input: length, created: length });
        });
        const wrong = stored.filter((write) => !write.startsWith('create '));
        assert.equal(wrong.length, 0, `${wrong.length} writes that create nothing`);
      });
      await pullAll(story, [input]);
      await pushAgain(story, [input]);
      await proof.check(
        `${server.name}: with the outbox lost, nothing is there twice`,
        async () => {
          const stored = await storedBy(server, async () => {
            const report = await push(server, input, join(own, 'new-outbox'));
            expectLedger(report, {
              input: length,
              skipped: length,
              skippedFor: { unchanged: length },
            });
          });
          assert.equal(stored.length, 0, `${stored.length} writes`);
        },
      );
    } finally {
      await server.stop();
    }
  }
}
