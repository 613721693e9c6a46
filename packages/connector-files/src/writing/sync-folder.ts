import { open } from 'node:fs/promises';

/** Makes a change of a folder's entries outlast a power cut. Windows has no such call on folders. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
