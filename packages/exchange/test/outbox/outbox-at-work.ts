import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Clock } from '../../src/contracts/index.js';
import { openOutbox } from '../../src/outbox/open-outbox.js';
import type { Mark, Outbox, Staged, Taken } from '../../src/outbox/outbox.js';

/** A clock that goes when it is told to. */
export class StoppedClock implements Clock {
  time = Date.parse('2026-03-01T09:00:00Z');

  now(): number {
    return this.time;
  }

  elapsed(): number {
    return this.time;
  }

  async sleep(milliseconds: number): Promise<void> {
    this.time += milliseconds;
  }
}

/** A new folder that goes when the test ends. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'santeparticipative-outbox-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Opens an outbox that is whole. */
export async function opened(folder: string, clock: Clock = new StoppedClock()): Promise<Outbox> {
  const result = await openOutbox(folder, { clock });
  if (!result.ok) throw new Error(result.issues.map(({ rule }) => rule).join());
  return result.outbox;
}

/** An outbox with a run, in a folder that goes when the test ends. */
export async function running(clock: Clock = new StoppedClock()): Promise<Outbox> {
  const outbox = await opened(await temporaryFolder(), clock);
  onTestFinished(() => outbox.close());
  await outbox.startRun();
  return outbox;
}

/** Something to put in: its content is its version unless told. */
export function thing(id: string, more: Partial<Staged> = {}): Staged {
  const text = JSON.stringify({ id, version: more.version });
  return { id, namespace: '', key: id, text, removes: [], rank: 0, after: [], ...more };
}

/** What became of what was put in, in short. */
export async function staged(outbox: Outbox, ...things: readonly Staged[]): Promise<string[]> {
  const stagings = await outbox.stage(things);
  return stagings.map(({ state, replaced }) => state + ' instead'.repeat(replaced));
}

export function delivered({ sequence }: Taken): Mark {
  return { sequence, state: 'delivered', remember: [] };
}

/** Takes and delivers everything: the ids in their order, batch by batch. */
export async function deliverAll(outbox: Outbox, limit = 100): Promise<string[][]> {
  const batches: string[][] = [];
  for (;;) {
    const { entries, done } = await outbox.take(limit);
    if (done || entries.length === 0) return batches;
    batches.push(entries.map(({ id }) => id));
    await outbox.mark(entries.map(delivered));
  }
}

/** Puts things in, settles and delivers everything, as a run of its own does. */
export async function run(outbox: Outbox, ...things: readonly Staged[]): Promise<string[]> {
  await outbox.startRun();
  await outbox.stage(things);
  await outbox.settle();
  return (await deliverAll(outbox)).flat();
}

export async function all<T>(values: AsyncIterable<T>): Promise<T[]> {
  const gathered: T[] = [];
  for await (const value of values) gathered.push(value);
  return gathered;
}
