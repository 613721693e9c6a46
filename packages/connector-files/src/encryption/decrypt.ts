import { Readable } from 'node:stream';
import type { Decrypter } from 'age-encryption';
import { codeOf, UnreadableFile } from '../reading/failure.js';
import { type AgeIdentity, privateKeys } from './identity.js';

/** The longest header: of some hundred recipients. A file that has none must not be gathered in search of its end. */
const LONGEST_HEADER = 1024 * 1024;
const END_OF_HEADER = '\n--- ';

/** What age says when the file is for others. It has no other sign of it; a test holds it to that. */
const NOT_FOR_THIS_KEY = "no identity matched any of the file's recipients";

async function decrypterOf(identity: AgeIdentity): Promise<Decrypter> {
  const keys = await privateKeys(identity);
  // The package has ES modules alone, which a CommonJS program can only load so.
  const age = await import('age-encryption');
  const decrypter = new age.Decrypter();
  try {
    for (const key of keys) decrypter.addIdentity(key);
  } catch {
    throw new UnreadableFile('file.identity');
  }
  return decrypter;
}

/** The chunks of a file, the first of which holds its whole header. */
async function* fromHeader(file: Readable): AsyncGenerator<Buffer> {
  let head = Buffer.alloc(0);
  let isWhole = false;
  for await (const chunk of file) {
    if (isWhole) yield chunk;
    else {
      head = Buffer.concat([head, chunk]);
      isWhole = head.includes(END_OF_HEADER);
      if (isWhole) yield head;
      else if (head.length > LONGEST_HEADER) break;
    }
  }
  if (!isWhole) throw new UnreadableFile('file.encrypted-damaged');
}

function damaged(error: unknown): unknown {
  // What age throws has no code and may quote the file; what the system throws has one.
  return error instanceof UnreadableFile || codeOf(error) !== undefined
    ? error
    : new UnreadableFile('file.encrypted-damaged');
}

async function* tellingWhatFails(plain: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  try {
    for await (const { buffer, byteOffset, byteLength } of plain) {
      yield Buffer.from(buffer, byteOffset, byteLength);
    }
  } catch (error) {
    throw damaged(error);
  }
}

/**
 * Decrypts a file of age (https://age-encryption.org/v1) as its bytes come.
 *
 * @throws {UnreadableFile} When nobody says by which key, the key is another's, or the file is damaged. Bytes are
 * given once they are proven to be those that were encrypted; that the last ones are missing shows at the end.
 */
export async function decrypt(
  file: Readable,
  identity: AgeIdentity | undefined,
): Promise<Readable> {
  if (identity === undefined) throw new UnreadableFile('file.encrypted');
  const decrypter = await decrypterOf(identity);
  try {
    const encrypted: ReadableStream<Uint8Array> = Readable.toWeb(Readable.from(fromHeader(file)));
    const plain = await decrypter.decrypt(encrypted);
    return Readable.from(tellingWhatFails(plain));
  } catch (error) {
    if (error instanceof Error && error.message === NOT_FOR_THIS_KEY) {
      throw new UnreadableFile('file.wrong-identity');
    }
    throw damaged(error);
  }
}
