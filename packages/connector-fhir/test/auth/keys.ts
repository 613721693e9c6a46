import { exportJWK, generateKeyPair, type JWK } from 'jose';

/** The two halves of a key. */
export interface TestKeys {
  readonly publicKey: JWK;
  readonly privateKey: JWK;
}

/** Makes a key that SMART accepts, or one that it does not. */
export async function makeKeys(alg: string, kid = 'CANARY-kid'): Promise<TestKeys> {
  const pair = await generateKeyPair(alg, { extractable: true });
  return {
    publicKey: { ...(await exportJWK(pair.publicKey)), kid },
    privateKey: { ...(await exportJWK(pair.privateKey)), kid },
  };
}
