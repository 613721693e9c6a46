import { chmod, chown, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Environment } from '../scenario.js';
import { isOld, isStoppedBy, type Replaced, replace, rulesOf } from './replaced-file.js';

/** A user without rights, as systems have one. */
const NOBODY = 65_534;

/** The folder of the file may not be written to. */
export async function isForbidden(replaced: Replaced, { folder }: Environment): Promise<void> {
  const closed = join(folder, 'closed');
  await mkdir(closed);
  const path = join(closed, 'out.ndjson');
  await writeFile(path, replaced.old);
  await chmod(closed, 0o555);
  const report = await withoutRights(folder, () => replace(replaced.from, path));
  await chmod(closed, 0o755);
  isStoppedBy('file.not-writable', { ...report, stopped: rulesOf(report) });
  await isOld(path, replaced);
}

/** Does something as a user without rights, where we are one to whom nothing is forbidden. */
async function withoutRights<Value>(folder: string, work: () => Promise<Value>): Promise<Value> {
  if (process.geteuid?.() !== 0) return work();
  await chmod(folder, 0o711);
  await chown(join(folder, 'activity.ndjson'), NOBODY, NOBODY);
  process.seteuid?.(NOBODY);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}
