import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Clock } from '../contracts/clock.js';
import { openOutbox } from '../outbox/open-outbox.js';
import type { Ended } from './ended.js';

/**
 * Does something with a copy of an outbox, which then goes: so a dry run reads and writes as a real one does, and leaves
 * no trace. The outbox is opened before it is copied: nobody writes in it then, and it is whole.
 */
export async function rehearse(
  folder: string,
  clock: Clock,
  work: (folder: string) => Promise<Ended>,
): Promise<Ended> {
  const copy = await mkdtemp(join(tmpdir(), 'santeparticipative-'));
  try {
    if (existsSync(folder)) {
      const opened = await openOutbox(folder, { clock });
      if (!opened.ok) return { stopped: opened.issues, pending: 0 };
      await opened.outbox.close();
      await cp(folder, copy, { recursive: true });
    }
    return await work(copy);
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}
