import * as z from 'zod';
import { isPrivateAddress, parseAddress } from '../http/addresses.js';
import { type FhirServerRule, fhirServerIssue } from '../messages.js';
import type { AuthContext, Token } from './auth.js';
import { failedReply } from './failed-reply.js';
import { fetchJson } from './fetch-json.js';
import type { ServerClock } from './server-clock.js';

/** Where tokens are asked for, or why nobody knows. */
export type TokenEndpoint =
  | { readonly kind: 'endpoint'; readonly url: URL }
  | Exclude<Token, { kind: 'token' }>;

const Configuration = z.object({ token_endpoint: z.string() });

/** An address where a proof of identity may be sent. */
export function safeEndpoint(text: string, { insecureHttp }: AuthContext): TokenEndpoint {
  const url = parseAddress(text);
  return url !== undefined && isPrivateAddress(url, insecureHttp)
    ? { kind: 'endpoint', url }
    : refused('fhir-server.token-address');
}

/**
 * Asks the FHIR server where to ask for tokens.
 *
 * Source: SMART App Launch 2.2, "Using Well-Known".
 */
export async function discoverTokenEndpoint(
  context: AuthContext,
  serverClock: ServerClock,
): Promise<TokenEndpoint> {
  const url = new URL(`${context.base}/.well-known/smart-configuration`);
  const reply = await fetchJson(url, undefined, context);
  if (reply.kind === 'lost' || reply.status !== 200) {
    return failedReply(reply, 'fhir-server.no-token-endpoint');
  }
  serverClock.learn(reply.date);
  const { data } = Configuration.safeParse(reply.json);
  return data === undefined
    ? refused('fhir-server.no-token-endpoint')
    : safeEndpoint(data.token_endpoint, context);
}

function refused(rule: FhirServerRule): TokenEndpoint {
  return { kind: 'refused', issues: [fhirServerIssue(rule)] };
}
