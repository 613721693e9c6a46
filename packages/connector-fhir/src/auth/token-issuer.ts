import * as z from 'zod';
import { fhirServerIssue } from '../messages.js';
import type { AuthContext } from './auth.js';
import { sendable } from './bearer.js';
import { clientAssertion } from './client-assertion.js';
import { failedReply } from './failed-reply.js';
import { fetchJson, type JsonReply } from './fetch-json.js';
import { signingKey } from './private-key.js';
import { ServerClock } from './server-clock.js';
import type { SmartBackendServices } from './smart-client.js';
import type { Issued } from './token-cache.js';
import { discoverTokenEndpoint, safeEndpoint, type TokenEndpoint } from './token-endpoint.js';

/** How far clocks may differ, in milliseconds, before a refusal is put down to them. */
const SKEW = 60_000;

/** How long a token is good when its server does not say, in milliseconds: what SMART recommends at most. */
const DEFAULT_LIFETIME = 300_000;

const TokenResponse = z.object({
  access_token: z.string(),
  token_type: z.string().regex(/^bearer$/i),
  expires_in: z.number().positive().optional().catch(undefined),
});

/** Asks for a token, each time anew: a proof of identity can be used once. */
export function tokenIssuer(
  settings: SmartBackendServices,
  context: AuthContext,
): () => Promise<Issued> {
  const { clientId, scope = 'system/*.cruds', tokenUrl } = settings;
  const serverClock = new ServerClock(context.clock);
  let found: TokenEndpoint | undefined;
  const endpoint = async (): Promise<TokenEndpoint> => {
    if (found?.kind === 'endpoint') return found;
    found =
      tokenUrl === undefined
        ? await discoverTokenEndpoint(context, serverClock)
        : safeEndpoint(tokenUrl, context);
    return found;
  };
  return async () => {
    const key = await signingKey(settings.key);
    if (!key.ok) return { kind: 'refused', issues: key.issues };
    const where = await endpoint();
    if (where.kind !== 'endpoint') return where;
    const ask = async (): Promise<JsonReply> => {
      const assertion = { clientId, audience: where.url.href, now: serverClock.now() };
      const form = new URLSearchParams({
        grant_type: 'client_credentials',
        scope,
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: await clientAssertion(key, assertion),
      });
      const reply = await fetchJson(where.url, form, context);
      if (reply.kind === 'replied') serverClock.learn(reply.date);
      return reply;
    };
    const ahead = serverClock.ahead;
    let reply = await ask();
    // Refused for what may be the clock alone: now that the server's is known, one more proof is made by it.
    if (isRefusal(reply) && Math.abs(serverClock.ahead - ahead) > SKEW) reply = await ask();
    const skewed = isRefusal(reply) && Math.abs(serverClock.ahead) > SKEW;
    return issuedBy(reply, skewed);
  };
}

function isRefusal(reply: JsonReply): boolean {
  return reply.kind === 'replied' && (reply.status === 400 || reply.status === 401);
}

function issuedBy(reply: JsonReply, skewed: boolean): Issued {
  const { data } =
    reply.kind === 'replied' && reply.status === 200
      ? TokenResponse.safeParse(reply.json)
      : { data: undefined };
  if (data === undefined) {
    const failed = failedReply(reply, 'fhir-server.token-refused');
    if (!skewed) return failed;
    return { ...failed, issues: [...failed.issues, fhirServerIssue('fhir-server.clock')] };
  }
  const token = sendable(data.access_token);
  if (token.kind !== 'token') return token;
  const lifetime = data.expires_in === undefined ? DEFAULT_LIFETIME : data.expires_in * 1000;
  return { ...token, lifetime };
}
