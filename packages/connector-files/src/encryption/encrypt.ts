import { Readable } from 'node:stream';
import type { Encrypter } from 'age-encryption';
import type { FileRule } from '../messages.js';
import { ENCRYPTED } from './encryption.js';

async function encrypterFor(recipients: readonly string[]): Promise<Encrypter | undefined> {
  // The package has ES modules alone, which a CommonJS program can only load so.
  const age = await import('age-encryption');
  const encrypter = new age.Encrypter();
  try {
    for (const recipient of recipients) encrypter.addRecipient(recipient);
  } catch {
    return undefined;
  }
  return encrypter;
}

/** The rule that a file breaks which is to be encrypted for these, if it breaks one: nothing must be written then. */
export async function ruleOfRecipients(
  path: string,
  recipients: readonly string[] | undefined,
): Promise<FileRule | undefined> {
  const isEncrypted = path.endsWith(ENCRYPTED);
  if (recipients === undefined) return isEncrypted ? 'file.no-recipient' : undefined;
  // A list that came out empty must not turn what is confidential into plain text.
  if (recipients.length === 0) return 'file.no-recipient';
  if (!isEncrypted) return 'file.encrypted-name';
  return (await encrypterFor(recipients)) === undefined ? 'file.recipient' : undefined;
}

/**
 * Encrypts bytes with age (https://age-encryption.org/v1) as they come, for recipients by their public keys.
 *
 * @throws {RangeError} When a recipient is none: {@link ruleOfRecipients} is asked before.
 */
export async function* encrypt(
  bytes: AsyncIterable<Uint8Array>,
  recipients: readonly string[],
): AsyncGenerator<Uint8Array> {
  const encrypter = recipients.length === 0 ? undefined : await encrypterFor(recipients);
  if (encrypter === undefined) throw new RangeError('A recipient is not a public key of age.');
  const plain: ReadableStream<Uint8Array> = Readable.toWeb(Readable.from(bytes));
  yield* await encrypter.encrypt(plain);
}
