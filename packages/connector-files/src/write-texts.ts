import { type FileHandle, writeFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

const CHUNK_LENGTH = 64 * 1024;

/** Gathers texts into chunks that are worth a write each. */
async function* gather(texts: Iterable<string> | AsyncIterable<string>): AsyncGenerator<string> {
  let chunk = '';
  for await (const text of texts) {
    chunk += text;
    if (chunk.length >= CHUNK_LENGTH) {
      yield chunk;
      chunk = '';
    }
  }
  if (chunk !== '') yield chunk;
}

/**
 * Writes texts to an open file as they come, as UTF-8, no faster than the disk takes them, and waits until they
 * are on it. They are compressed on the way when `compress` says so.
 */
export async function writeTexts(
  file: FileHandle,
  texts: Iterable<string> | AsyncIterable<string>,
  { compress }: { readonly compress: boolean },
): Promise<void> {
  const chunks = gather(texts);
  if (compress) {
    await pipeline(chunks, createGzip(), (compressed) => writeFile(file, compressed));
  } else {
    await writeFile(file, chunks);
  }
  await file.sync();
}
