import type { AgeIdentity } from './identity.js';

/** For whom a file is encrypted, where its name ends in `.age`. A file for everybody needs none of it. */
export interface EncryptionOptions {
  /** The public keys of those who may read what is written, `age1...`. */
  readonly recipients?: readonly string[] | undefined;
  /** Whose private key decrypts what is read. */
  readonly identity?: AgeIdentity | undefined;
}
