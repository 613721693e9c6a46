import { type FileHandle, writeFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { encrypt } from '../encryption/encrypt.js';
import { ENCRYPTED } from '../encryption/encryption.js';

const CHUNK_LENGTH = 64 * 1024;

/** Gathers texts into chunks that are worth a write each. */
async function* gather(texts: Iterable<string> | AsyncIterable<string>): AsyncGenerator<Buffer> {
  let chunk = '';
  for await (const text of texts) {
    chunk += text;
    if (chunk.length >= CHUNK_LENGTH) {
      yield Buffer.from(chunk);
      chunk = '';
    }
  }
  if (chunk !== '') yield Buffer.from(chunk);
}

/** How the bytes of a file stand on the disk. */
export interface WrittenAs {
  readonly compress: boolean;
  /** The public keys of those who may read the file. Absent: everybody who has it may. */
  readonly recipients?: readonly string[] | undefined;
}

/** How a file is written, by its name: one in `.gz` is compressed, one in `.gz.age` before it is encrypted. */
export function writtenAs(path: string, recipients?: readonly string[]): WrittenAs {
  const inner = path.endsWith(ENCRYPTED) ? path.slice(0, -ENCRYPTED.length) : path;
  return { compress: inner.endsWith('.gz'), recipients };
}

/**
 * Writes texts to an open file as they come, as UTF-8, no faster than the disk takes them, and waits until they
 * are on it. They are compressed and encrypted on the way as `as` says: nothing else ever reaches the disk.
 */
export async function writeTexts(
  file: FileHandle,
  texts: Iterable<string> | AsyncIterable<string>,
  { compress, recipients }: WrittenAs,
): Promise<void> {
  const plain = Readable.from(gather(texts));
  let written: Promise<void> | undefined;
  const write = (bytes: AsyncIterable<Uint8Array>): Promise<void> => {
    written = writeFile(file, recipients === undefined ? bytes : encrypt(bytes, recipients));
    return written;
  };
  try {
    await (compress ? pipeline(plain, createGzip(), write) : pipeline(plain, write));
  } catch (error) {
    // When the disk fails, a stream may tell first that it was closed too soon: what the disk says is what counts.
    await written;
    throw error;
  }
  await file.sync();
}
