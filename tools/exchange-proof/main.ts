import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { startHapiServer } from '../hapi-server/start.mjs';
import { byIdentifier } from './conditional.js';
import { exportRecords, exportResources } from './exports.js';
import { region, type Size, seeds } from './inputs.js';
import { Proof, print } from './proof.js';
import { change, loseOutbox } from './sent-changes.js';
import { type ProofServer, startHapi, startNode } from './servers.js';
import { pullAll, pushAgain, pushAll } from './story.js';

interface Given {
  /** The root of the repository. */
  readonly root: string;
  readonly startHapiServer: typeof startHapiServer;
}

/** HAPI judges and indexes some tens of resources a second on a small machine. */
const SIZES = {
  node: { pathways: 5, sessionsKept: 1 },
  hapi: { pathways: 1, sessionsKept: 20 },
} as const;

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
    const size = {
      ...SIZES[name],
      ...(values.pathways === undefined ? {} : { pathways: Number(values.pathways) }),
    };
    const folder = await mkdtemp(join(tmpdir(), 'exchange-proof-'));
    try {
      await proveOn(name, size, proof, folder, given);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
  print(`${proof.passed} passed, ${proof.failed} failed`);
  return proof.failed === 0 ? 0 : 1;
}

async function proveOn(
  name: 'node' | 'hapi',
  size: Size,
  proof: Proof,
  folder: string,
  { root, startHapiServer }: Given,
): Promise<void> {
  const data = join(folder, 'server');
  await mkdir(data);
  const [examples, activity] = [await seeds(root, folder), await region(folder, size)];
  const inputs = [...examples, activity];
  const server: ProofServer =
    name === 'node' ? await startNode({ folder: data }) : await startHapi(startHapiServer, data);
  const story = { proof, server, folder };
  try {
    for (const some of [examples, [activity]]) {
      await pushAll(story, some);
      await pullAll(story, some);
    }
    await pushAgain(story, inputs);
    const changed = await change(story, activity);
    await loseOutbox(story, [...examples, changed], changed);
    await exportResources(story, changed);
    // HAPI prepares an export for a minute: one is enough.
    if (name === 'node') await exportRecords(story, changed);
  } finally {
    await server.stop();
  }
  const [seed] = examples;
  if (name === 'node' && seed !== undefined) await byIdentifier(proof, folder, seed);
}
