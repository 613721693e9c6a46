import { randomUUID } from 'node:crypto';
import type { SigningKey } from './private-key.js';

/**
 * How long a proof is good, in seconds. SMART allows five minutes; the middle of it bears a clock that is wrong by as
 * much in either direction.
 */
const LIFETIME = 150;

/** What a proof of identity is made of. */
export interface Assertion {
  readonly clientId: string;
  /** The address of the token endpoint. */
  readonly audience: string;
  /** The instant at the server, in milliseconds since 1970. */
  readonly now: number;
}

/**
 * Signs a proof of identity that can be used once.
 *
 * Source: SMART App Launch 2.2, "Client Authentication: Asymmetric"; RFC 7523.
 */
export async function clientAssertion(
  { key, alg, kid }: Extract<SigningKey, { ok: true }>,
  { clientId, audience, now }: Assertion,
): Promise<string> {
  const { SignJWT } = await import('jose');
  return new SignJWT()
    .setProtectedHeader({ alg, kid, typ: 'JWT' })
    .setIssuer(clientId)
    .setSubject(clientId)
    .setAudience(audience)
    .setExpirationTime(Math.floor(now / 1000) + LIFETIME)
    .setJti(randomUUID())
    .sign(key);
}
