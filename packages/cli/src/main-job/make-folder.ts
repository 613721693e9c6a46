import { mkdir } from 'node:fs/promises';

/** Makes a folder with those around it, each readable by its owner alone, where they do not exist. */
export async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
}
