import type { webcrypto } from 'node:crypto';
import { open } from 'node:fs/promises';
import { type Issue, parseJsonText } from '@santeparticipative/core';
import * as z from 'zod';
import { type FhirServerRule, fhirServerIssue } from '../messages.js';

/**
 * A private key as JSON Web Key, RSA for RS384 or P-384 for ES384. It is written out here, not taken from a library of
 * JOSE: those are ECMAScript modules alone, and who requires this package as CommonJS could not read its types.
 *
 * Source: RFC 7517, RFC 7518 section 6.
 */
export interface PrivateJsonWebKey {
  /** RSA or EC. */
  readonly kty?: string;
  /** Which of the client's registered public keys this one belongs to. */
  readonly kid?: string;
  /** RS384 or ES384. Absent, the kind of key decides. */
  readonly alg?: string;
  /** What the key is for, as some who make keys say. */
  readonly use?: string;
  readonly key_ops?: readonly string[];
  readonly ext?: boolean;
  /** The curve of an EC key: P-384. */
  readonly crv?: string;
  readonly x?: string;
  readonly y?: string;
  /** The modulus and exponent of an RSA key, then what is secret in a key, all in base64url. */
  readonly n?: string;
  readonly e?: string;
  readonly d?: string;
  readonly p?: string;
  readonly q?: string;
  readonly dp?: string;
  readonly dq?: string;
  readonly qi?: string;
}

/** A private key: as it is, from a function, or the path of a file that its owner alone can read. */
export type PrivateKeySource =
  | PrivateJsonWebKey
  | (() => PrivateJsonWebKey | Promise<PrivateJsonWebKey>)
  | string;

/** A key that can sign, or why there is none. */
export type SigningKey =
  | {
      readonly ok: true;
      readonly key: webcrypto.CryptoKey;
      readonly alg: string;
      readonly kid: string;
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

const Shared = { kid: z.string().min(1), d: z.string() };
const Rsa = z.looseObject({
  ...Shared,
  kty: z.literal('RSA'),
  // 2048 bits in base64url.
  n: z.string().min(342),
  alg: z.literal('RS384').optional(),
});
const Ec = z.looseObject({
  ...Shared,
  kty: z.literal('EC'),
  crv: z.literal('P-384'),
  alg: z.literal('ES384').optional(),
});
const PrivateJwk = z.union([Rsa, Ec]);

const LARGEST_FILE = 64 * 1024;

function no(rule: FhirServerRule): SigningKey {
  return { ok: false, issues: [fhirServerIssue(rule)] };
}

/** The key to sign with: RS384 or ES384, as SMART App Launch 2.2 has servers support for asymmetric clients. */
export async function signingKey(source: PrivateKeySource): Promise<SigningKey> {
  try {
    if (typeof source === 'string') return await keyInFile(source);
    return await keyOf(typeof source === 'function' ? await source() : source);
  } catch {
    // Whatever the error is, it may quote the key.
    return no('fhir-server.key');
  }
}

async function keyOf(value: unknown): Promise<SigningKey> {
  const jwk = PrivateJwk.parse(value);
  const alg = jwk.kty === 'RSA' ? 'RS384' : 'ES384';
  const { importJWK } = await import('jose');
  const key = await importJWK({ ...jwk, alg }, alg);
  return key instanceof Uint8Array ? no('fhir-server.key') : { ok: true, key, alg, kid: jwk.kid };
}

async function keyInFile(path: string): Promise<SigningKey> {
  const file = await open(path);
  try {
    const { mode, size } = await file.stat();
    // Windows has no such bits: who may read a file there is not told by them.
    if (process.platform !== 'win32' && (mode & 0o077) !== 0) return no('fhir-server.key-exposed');
    if (size > LARGEST_FILE) return no('fhir-server.key');
    const json = parseJsonText(await file.readFile('utf8'));
    return json.ok ? await keyOf(json.value) : no('fhir-server.key');
  } finally {
    await file.close();
  }
}
