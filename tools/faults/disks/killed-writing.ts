import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { carryInChild, startCarryChild } from '../carrying/carry-child.js';
import type { CarryOrder } from '../carrying/carry-messages.js';
import type { Environment } from '../scenario.js';
import type { Replaced } from './replaced-file.js';

const KILLS = 5;

/** The process that writes is killed: the file is the old one or the new one, never a part of it. */
export async function isKilledWriting(
  seed: number,
  { from, old, whole }: Replaced,
  { folder, programs, random }: Environment,
): Promise<void> {
  const place = join(folder, 'killed');
  await mkdir(place);
  const file = join(place, 'out.ndjson');
  const state = join(folder, 'unused');
  const order: CarryOrder = { from, to: { file, write: 'replace' }, state, seed };
  const unharmed = startCarryChild(programs, order);
  await unharmed.started;
  const begun = performance.now();
  await unharmed.ended;
  const duration = performance.now() - begun;
  let killed = 0;
  for (let time = 0; time < KILLS; time += 1) {
    await writeFile(file, old);
    // Once by itself, when it wrote something and put nothing in place.
    const child = startCarryChild(programs, time === 0 ? { ...order, killAt: 1 } : order);
    await child.started;
    const timer = time > 0 ? setTimeout(() => child.kill(), random() * duration) : undefined;
    const { signal } = await child.ended;
    clearTimeout(timer);
    killed += Number(signal === 'SIGKILL');
    const now = await readFile(file);
    assert.ok(now.equals(old) || now.equals(whole), 'the file is neither old nor new');
    if (signal === null) assert.ok(now.equals(whole), 'it ended well, and the file is not new');
  }
  assert.ok(killed > 0, 'nothing was killed');
  const { complete } = await carryInChild(programs, order);
  assert.ok(complete && (await readFile(file)).equals(whole), 'it cannot be written any more');
}
