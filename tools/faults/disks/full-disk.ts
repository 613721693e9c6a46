import assert from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expectedOf, holdsExactly, isComplete, isHonest, storedIn } from '../oracle.js';
import { recordsInput } from '../pushes/input.js';
import { push, pushOf } from '../pushes/push.js';
import { wholeNumber } from '../random.js';
import { type Environment, Skipped } from '../scenario.js';
import { withServer } from '../servers/server.js';
import { isOld, isStoppedBy, type Replaced, replace, rulesOf } from './replaced-file.js';
import { mountSmallDisk, type SmallDisk } from './small-disk.js';

const MUCH = 65_536;

/** The disk is full, of the file that is written, and of the outbox of a push. */
export async function isFull(
  seed: number,
  replaced: Replaced,
  environment: Environment,
): Promise<void> {
  const disk = await mountSmallDisk(join(environment.folder, 'disk'), MUCH);
  if (disk === undefined) throw new Skipped('a small disk can only be had by who may mount one');
  try {
    await fillsFile(replaced, disk, environment);
    await fillsOutbox(seed, disk, environment);
  } finally {
    disk.end();
  }
}

async function fillsFile(
  replaced: Replaced,
  disk: SmallDisk,
  { random }: Environment,
): Promise<void> {
  const path = join(disk.folder, 'out.ndjson');
  await writeFile(path, replaced.old);
  const page = 4;
  const most = Math.floor(replaced.whole.length / 1024) - page;
  disk.resize(wholeNumber(random, 2 * page, most));
  const report = await replace(replaced.from, path);
  isStoppedBy('file.disk-full', { ...report, stopped: rulesOf(report) });
  await isOld(path, replaced);
  disk.resize(MUCH);
  assert.ok((await replace(replaced.from, path)).complete, 'it cannot be written with room');
  await rm(path);
}

/** A push whose outbox has no room stops, and goes on once there is room: nothing is lost or doubled. */
async function fillsOutbox(seed: number, disk: SmallDisk, environment: Environment): Promise<void> {
  const { folder, records, random } = environment;
  const input = await recordsInput(folder, { seed, count: records });
  const state = join(disk.folder, 'outbox');
  for (let size = wholeNumber(random, 200, 2 * records); ; size = Math.floor(size / 2)) {
    let isFull = false;
    await withServer({}, async (server) => {
      disk.resize(size);
      const options = { batchSize: 20 };
      const what = pushOf(input, { url: server.url, state, seed, options });
      const stopped = await push(what);
      isFull = !stopped.report.complete;
      if (isFull) {
        const rules = stopped.report.stopped?.map(({ rule }) => rule);
        assert.deepEqual(rules, ['exchange.outbox-unwritable'], `with ${size} KiB`);
        assert.equal(stopped.report.ledger.dead, 0);
      }
      disk.resize(MUCH);
      const told = await push(what);
      isComplete(told);
      const stored = storedIn(server.journal.writes);
      isHonest(told, stored, input);
      holdsExactly(stored, expectedOf(input), { once: true });
    });
    await rm(state, { recursive: true });
    if (isFull) return;
  }
}
