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
 * Lets an error of the system name the file that was to be written: it names the temporary one, or none. Other
 * errors, such as those of a source that is read meanwhile, keep what they say.
 */
function nameFile(error: unknown, path: string, temporary: string): void {
  if (!(error instanceof Error) || !('syscall' in error)) return;
  if (!('path' in error) || error.path === temporary) Object.assign(error, { path });
}

/**
 * Puts a new file in the place of an old one, whole or not at all: it is written beside it under another name,
 * readable by its owner alone, and takes its name once it is on the disk. When writing fails the old file
 * stays, the new one goes, and the error is thrown again; one of the system names the file in its `path`.
 */
export async function replaceFile<T>(
  path: string,
  write: (file: FileHandle) => Promise<T>,
): Promise<T> {
  const folder = dirname(path);
  const temporary = join(folder, `.${randomUUID()}.tmp`);
  try {
    const file = await open(temporary, 'wx', 0o600);
    const written = await write(file).finally(() => file.close());
    await rename(temporary, path);
    await syncFolder(folder);
    return written;
  } catch (error) {
    await rm(temporary, { force: true });
    nameFile(error, path, temporary);
    throw error;
  }
}
