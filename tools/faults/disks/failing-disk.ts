import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { carryInChild } from '../carrying/carry-child.js';
import { expectedOf, holdsExactly, storedIn } from '../oracle.js';
import { recordsInput } from '../pushes/input.js';
import { wholeNumber } from '../random.js';
import { type Environment, Skipped } from '../scenario.js';
import { withServer } from '../servers/server.js';
import { isOld, isStoppedBy, type Replaced } from './replaced-file.js';

/** Runs a program with `strace`, which makes the system answer EIO to some of its calls. */
function failing(calls: string, when: string) {
  const inject = `inject=${calls}:error=EIO:when=${when}`;
  const execArgv = ['-f', '-qq', '-o', '/dev/null', '-e', `trace=${calls}`, '-e', inject];
  return { execPath: 'strace', execArgv: [...execArgv, process.execPath] };
}

/** The disk fails when something is to be written through to it: of a file, and of the outbox of a push. */
export async function isFailing(
  seed: number,
  replaced: Replaced,
  environment: Environment,
): Promise<void> {
  const tried = spawnSync('strace', ['-qq', '-o', '/dev/null', 'true']);
  if (tried.status !== 0) throw new Skipped('strace is needed for a disk that fails');
  await failsFile(seed, replaced, environment);
  await failsOutbox(seed, environment);
}

async function failsFile(
  seed: number,
  replaced: Replaced,
  { folder, programs }: Environment,
): Promise<void> {
  const place = join(folder, 'failing');
  await mkdir(place);
  const file = join(place, 'out.ndjson');
  await writeFile(file, replaced.old);
  const state = join(folder, 'unused');
  const order = { from: replaced.from, to: { file, write: 'replace' }, state, seed } as const;
  const failed = await carryInChild(programs, order, failing('fsync,fdatasync', '1+'));
  isStoppedBy('file.not-written', failed);
  await isOld(file, replaced);
  assert.ok((await carryInChild(programs, order)).complete);
  assert.ok((await readFile(file)).equals(replaced.whole), 'the new file is not whole');
}

async function failsOutbox(
  seed: number,
  { folder, programs, records, random }: Environment,
): Promise<void> {
  const input = await recordsInput(folder, { seed, count: records });
  // Some calls are made when it opens, and some for each batch: how many depends on which batches end together.
  for (let nth = wholeNumber(random, 1, 14); ; nth = Math.floor(nth / 2)) {
    let hasFailed = false;
    await withServer({}, async (server) => {
      const state = join(folder, `outbox-failing-${nth}`);
      const order = { from: input.file, to: { url: server.url }, state, seed };
      const failed = await carryInChild(programs, order, failing('fdatasync', `${nth}+`));
      hasFailed = !failed.complete;
      if (hasFailed) {
        assert.deepEqual(failed.stopped, ['exchange.outbox-unwritable'], `from call ${nth} on`);
        assert.equal(failed.ledger.dead, 0);
      }
      const carried = await carryInChild(programs, order);
      assert.ok(carried.complete, 'it does not go on');
      holdsExactly(storedIn(server.journal.writes), expectedOf(input), { once: true });
    });
    if (hasFailed) return;
    assert.ok(nth > 1, 'the disk did not fail');
  }
}
