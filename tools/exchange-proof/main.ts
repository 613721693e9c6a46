import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { startHapiServer } from '../hapi-server/start.mjs';
import { byIdentifier } from './conditional.js';
import { exportAll } from './exports.js';
import { region, seeds } from './inputs.js';
import { Proof, print } from './proof.js';
import { type ProofServer, startHapi, startNode } from './servers.js';
import { change, loseOutbox, pullAll, pushAgain, pushAll } from './story.js';

interface Given {
  /** The root of the repository. */
  readonly root: string;
  readonly startHapiServer: typeof startHapiServer;
}

/** How many accompaniments a structure of the region has: HAPI judges and indexes some 200 resources a second. */
const PATHWAYS = { node: 8, hapi: 1 } as const;

/** Proves the exchange on the servers that are asked for. Gives the exit code. */
export async function main(args: readonly string[], given: Given): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      server: { type: 'string', default: 'both' },
      pathways: { type: 'string' },
    },
  });
  const names = (['node', 'hapi'] as const).filter(
    (name) => values.server === name || values.server === 'both',
  );
  if (names.length === 0) throw new RangeError('--server is node, hapi or both.');
  const proof = new Proof();
  for (const name of names) {
    const pathways = values.pathways === undefined ? PATHWAYS[name] : Number(values.pathways);
    const folder = await mkdtemp(join(tmpdir(), 'exchange-proof-'));
    try {
      await proveOn(name, pathways, proof, folder, given);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
  print(`${proof.passed} passed, ${proof.failed} failed`);
  return proof.failed === 0 ? 0 : 1;
}

async function proveOn(
  name: 'node' | 'hapi',
  pathways: number,
  proof: Proof,
  folder: string,
  { root, startHapiServer }: Given,
): Promise<void> {
  const data = join(folder, 'server');
  await mkdir(data);
  const [examples, activity] = [await seeds(root, folder), await region(folder, pathways)];
  const inputs = [...examples, activity];
  const server: ProofServer =
    name === 'node' ? await startNode({ folder: data }) : await startHapi(startHapiServer, data);
  const story = { proof, server, folder };
  try {
    await pushAll(story, inputs);
    await pullAll(story, inputs);
    await pushAgain(story, inputs);
    const changed = await change(story, activity);
    await loseOutbox(story, [...examples, changed], changed);
    await exportAll(story, changed);
  } finally {
    await server.stop();
  }
  const [seed] = examples;
  if (name === 'node' && seed !== undefined) await byIdentifier(proof, folder, seed);
}
