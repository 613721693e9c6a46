import { randomUUID } from 'node:crypto';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { syncFolder } from './sync-folder.js';

/**
 * Lets an error of the system name the file that was to be written: it names the temporary one, or none. Other
 * errors, such as those of a source that is read meanwhile, keep what they say.
 */
function nameFile(error: unknown, path: string, temporary: string): void {
  if (!(error instanceof Error) || !('syscall' in error)) return;
  if (!('path' in error) || error.path === temporary) Object.assign(error, { path });
}

/**
 * A file that is to take the place of an old one: it is written beside it under another name, readable by its owner
 * alone, and takes its name once it is on the disk.
 */
export class Replacement {
  private constructor(
    readonly path: string,
    readonly temporary: string,
    /** What to write to. */
    readonly handle: FileHandle,
  ) {}

  /** Begins to replace a file. Throws the error of the system, with the file in its `path`. */
  static async begin(path: string): Promise<Replacement> {
    const temporary = join(dirname(path), `.${randomUUID()}.tmp`);
    try {
      return new Replacement(path, temporary, await open(temporary, 'wx', 0o600));
    } catch (error) {
      nameFile(error, path, temporary);
      throw error;
    }
  }

  /** Puts the file in its place, once it was written and synced. Throws as {@link Replacement.begin} does. */
  async finish(): Promise<void> {
    try {
      await this.handle.close();
      await rename(this.temporary, this.path);
      await syncFolder(dirname(this.path));
    } catch (error) {
      nameFile(error, this.path, this.temporary);
      throw error;
    }
  }

  /** Leaves the old file as it is: the new one goes. */
  async abandon(): Promise<void> {
    try {
      await this.handle.close();
    } finally {
      await rm(this.temporary, { force: true });
    }
  }
}

/**
 * Puts a new file in the place of an old one, whole or not at all. When writing fails the old file stays, the new one
 * goes, and the error is thrown again; one of the system names the file in its `path`.
 */
export async function replaceFile<T>(
  path: string,
  write: (file: FileHandle) => Promise<T>,
): Promise<T> {
  const replacement = await Replacement.begin(path);
  try {
    const written = await write(replacement.handle);
    await replacement.finish();
    return written;
  } catch (error) {
    await replacement.abandon();
    nameFile(error, path, replacement.temporary);
    throw error;
  }
}
