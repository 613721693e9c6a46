import { fhirServerIssue } from '../messages.js';
import type { Auth, Token } from './auth.js';

/** RFC 6750, section 2.1: what may stand after `Bearer`. */
const BEARER_TOKEN = /^[A-Za-z0-9\-._~+/]+=*$/;

/** A token that can be sent, or the issue of one that cannot. */
export function sendable(token: unknown): Token {
  return typeof token === 'string' && BEARER_TOKEN.test(token)
    ? { kind: 'token', token }
    : { kind: 'refused', issues: [fhirServerIssue('fhir-server.token-unavailable')] };
}

/**
 * Sends the token that a function gives (RFC 6750). It is called for each request, and once more when the server
 * answers 401: keeping the token for as long as it is good is the function's part.
 *
 * @example
 * const auth = bearer(() => readFile(tokenFile, 'utf8').then((text) => text.trim()));
 */
export function bearer(token: () => string | Promise<string>): Auth {
  const get = async (): Promise<Token> => {
    try {
      return sendable(await token());
    } catch {
      // What was thrown is not ours, and may hold a secret.
      return sendable(undefined);
    }
  };
  return { open: () => ({ get, renew: get }) };
}
