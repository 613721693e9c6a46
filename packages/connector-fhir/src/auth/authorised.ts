import type { Token, Tokens } from './auth.js';

/** Why nothing was sent: there is no token. */
export type Denied = Exclude<Token, { kind: 'token' }>;

/**
 * Sends with a token. When the server refuses it (401), the token is renewed once and the request sent once more: a
 * request that was refused so was not handled, so that this is safe for writes too.
 */
export async function authorised<Reply>(
  tokens: Tokens | undefined,
  send: (token: string | undefined) => Promise<Reply>,
  isUnauthorised: (reply: Reply) => boolean,
): Promise<Reply | Denied> {
  if (tokens === undefined) return send(undefined);
  const first = await tokens.get();
  if (first.kind !== 'token') return first;
  const reply = await send(first.token);
  if (!isUnauthorised(reply)) return reply;
  const second = await tokens.renew(first.token);
  if (second.kind !== 'token') return second;
  return second.token === first.token ? reply : send(second.token);
}
