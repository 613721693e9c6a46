import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** The bytes of a file as they come, decompressed when its name ends in `.gz`. */
export function openBytes(path: string): AsyncIterable<Buffer> {
  const file = createReadStream(path);
  if (!path.endsWith('.gz')) return file;
  const decompressed = createGunzip();
  // A failure of either stream ends the other, and reaches whoever reads: nothing is left to do here.
  pipeline(file, decompressed, () => {});
  return decompressed;
}
