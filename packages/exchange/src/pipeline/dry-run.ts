import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Result } from '@santeparticipative/core';
import type { Clock } from '../contracts/clock.js';
import { openOutbox } from '../outbox/open-outbox.js';
import { failureOf } from '../outbox/outbox-failure.js';
import type { Ended } from './ended.js';

/**
 * Does something with a copy of an outbox, which then goes: so a dry run reads and writes as a real one does, and leaves
 * no trace. The outbox is opened before it is copied, so that it is whole; a copy during which somebody else wrote is
 * found to be damaged, and nothing is told of it.
 */
export async function rehearse(
  folder: string,
  clock: Clock,
  work: (folder: string) => Promise<Ended>,
): Promise<Ended> {
  let copy: string | undefined;
  try {
    const copied = await trying(async () => {
      copy = await mkdtemp(join(folderBeside(folder), '.dry-run-'));
      return copyOutbox(folder, copy, clock);
    });
    if (!copied.ok) return { stopped: copied.issues, pending: 0 };
    return await work(copied.value);
  } finally {
    if (copy !== undefined) await rm(copy, { recursive: true, force: true });
  }
}

/** The nearest folder that is there already: on the same disk, for what is copied must not go to one that is less safe. */
function folderBeside(folder: string): string {
  const parent = dirname(resolve(folder));
  return existsSync(parent) ? parent : folderBeside(parent);
}

async function copyOutbox(folder: string, copy: string, clock: Clock): Promise<Result<string>> {
  if (existsSync(folder)) {
    const opened = await openOutbox(folder, { clock });
    if (!opened.ok) return opened;
    await opened.outbox.close();
    await cp(folder, copy, { recursive: true });
  }
  return { ok: true, value: copy, issues: [] };
}

/** What fails on the disk is an issue. */
async function trying<Value>(work: () => Promise<Result<Value>>): Promise<Result<Value>> {
  try {
    return await work();
  } catch (error) {
    return { ok: false, issues: failureOf(error).issues };
  }
}
