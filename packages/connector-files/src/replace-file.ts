import { randomUUID } from 'node:crypto';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Makes a change of a folder's entries outlast a power cut. Windows has no such call on folders. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Puts a new file in the place of an old one, whole or not at all: it is written beside it under another name,
 * readable by its owner alone, and takes its name once it is on the disk. When writing fails the old file
 * stays, the new one goes, and the error is thrown again.
 */
export async function replaceFile<T>(
  path: string,
  write: (file: FileHandle) => Promise<T>,
): Promise<T> {
  const folder = dirname(path);
  const temporary = join(folder, `.${randomUUID()}.tmp`);
  const file = await open(temporary, 'wx', 0o600);
  try {
    const written = await write(file).finally(() => file.close());
    await rename(temporary, path);
    await syncFolder(folder);
    return written;
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
