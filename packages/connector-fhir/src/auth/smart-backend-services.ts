import type { Auth } from './auth.js';
import type { PrivateKeySource } from './private-key.js';
import { cachedTokens } from './token-cache.js';
import { tokenIssuer } from './token-issuer.js';

/** Who asks for tokens by SMART Backend Services. */
export interface SmartBackendServices {
  /** The id under which the server knows the client. */
  readonly clientId: string;
  /**
   * The private key, RSA (RS384) or EC P-384 (ES384), as a JWK with the `kid` under which its public half is registered;
   * a function that gives it; or the path of a JSON file that its owner alone can read (`chmod 600`).
   */
  readonly key: PrivateKeySource;
  /** The rights to ask for, in SMART's words: `system/*.cruds` unless told. */
  readonly scope?: string | undefined;
  /** Where tokens are asked for; unless told, the server says it in `.well-known/smart-configuration`. */
  readonly tokenUrl?: string | undefined;
}

/**
 * Shows who asks by SMART Backend Services: a proof signed with a private key is exchanged for a short-lived token, which
 * is kept for 80 % of its life. The proof goes to the token endpoint alone, the token to the FHIR server's origin alone.
 *
 * Source: SMART App Launch 2.2, "Backend Services" and "Client Authentication: Asymmetric".
 *
 * @example
 * const auth = smartBackendServices({ clientId: 'cpts-nord', key: '/etc/santeparticipative/key.json' });
 */
export function smartBackendServices(settings: SmartBackendServices): Auth {
  return { open: (context) => cachedTokens(tokenIssuer(settings, context), context.clock) };
}
