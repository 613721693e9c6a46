import { open } from 'node:fs/promises';
import { UnreadableFile } from '../reading/failure.js';

/**
 * Whose private key decrypts a file: the path of a file that holds it, as `age-keygen` writes it, and that nobody else
 * may read (mode 0600); or a function that gives it, `AGE-SECRET-KEY-1...`, from wherever it is kept.
 */
export type AgeIdentity = string | (() => string | Promise<string>);

const OTHERS = 0o077;

async function readKeyFile(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { mode } = await file.stat();
    // Windows tells nothing by the mode.
    if (process.platform !== 'win32' && (mode & OTHERS) !== 0) {
      throw new UnreadableFile('file.identity-exposed');
    }
    return await file.readFile('utf8');
  } finally {
    await file.close();
  }
}

/**
 * The private keys of an identity.
 *
 * @throws {UnreadableFile} When there are none, or they cannot be had. What went wrong inside is not told: it may hold
 * the key.
 */
export async function privateKeys(identity: AgeIdentity): Promise<readonly string[]> {
  let text: string;
  try {
    text = typeof identity === 'string' ? await readKeyFile(identity) : await identity();
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile('file.identity-unreadable');
  }
  const keys = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  if (keys.length === 0) throw new UnreadableFile('file.identity');
  return keys;
}
