import { exportJWK, generateKeyPair, type JWK } from 'jose';

/** A key that signs proofs of identity, and the half of it that the server is given. */
export interface KeyPair {
  readonly privateKey: JWK;
  readonly publicKey: JWK;
}

/** Makes a key pair as SMART Backend Services has them. */
export async function makeKeyPair(kid: string): Promise<KeyPair> {
  const { privateKey, publicKey } = await generateKeyPair('ES384', { extractable: true });
  const named = { kid, alg: 'ES384' };
  return {
    privateKey: { ...(await exportJWK(privateKey)), ...named },
    publicKey: { ...(await exportJWK(publicKey)), ...named },
  };
}
