import type { Auth } from './auth.js';
import type { SmartBackendServices } from './smart-client.js';
import { cachedTokens } from './token-cache.js';
import { tokenIssuer } from './token-issuer.js';

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
