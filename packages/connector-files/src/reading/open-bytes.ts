import { constants, open } from 'node:fs/promises';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { decrypt } from '../encryption/decrypt.js';
import { ENCRYPTED } from '../encryption/encryption.js';
import type { AgeIdentity } from '../encryption/identity.js';

/** How a file is opened. */
export interface OpenOptions {
  /** Whose private key decrypts the file, where its name ends in `.age`. */
  readonly identity?: AgeIdentity | undefined;
  /** False to refuse a file that is a link to another. */
  readonly followLinks?: boolean | undefined;
}

async function openFile(path: string, followLinks: boolean): Promise<Readable> {
  // Windows has no such flag: there, it adds nothing.
  const flags = followLinks ? constants.O_RDONLY : constants.O_RDONLY | constants.O_NOFOLLOW;
  return (await open(path, flags)).createReadStream();
}

/** Closes a file, whether it was read to its end or not. */
async function closed(file: Readable): Promise<void> {
  if (file.closed) return;
  const closing = new Promise((resolve) => file.once('close', resolve));
  file.destroy();
  await closing;
}

/**
 * The bytes of a file as they come: decrypted when its name ends in `.age`, then decompressed when what is left of it
 * ends in `.gz`.
 */
export async function* openBytes(
  path: string,
  { identity, followLinks = true }: OpenOptions = {},
): AsyncGenerator<Buffer> {
  const file = await openFile(path, followLinks);
  const isEncrypted = path.endsWith(ENCRYPTED);
  const inner = isEncrypted ? path.slice(0, -ENCRYPTED.length) : path;
  try {
    const bytes = isEncrypted ? await decrypt(file, identity) : file;
    if (!inner.endsWith('.gz')) {
      yield* bytes;
      return;
    }
    // A failure of either stream ends the other, and reaches whoever reads: nothing is left to do here.
    const decompressed = createGunzip();
    pipeline(bytes, decompressed, () => {});
    yield* decompressed;
  } finally {
    await closed(file);
  }
}
