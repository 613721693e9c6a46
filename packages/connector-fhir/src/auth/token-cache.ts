import type { Clock } from '@santeparticipative/exchange';
import type { Token, Tokens } from './auth.js';

/** A token that was just issued, and for how many milliseconds. */
export type Issued =
  | { readonly kind: 'token'; readonly token: string; readonly lifetime: number }
  | Exclude<Token, { kind: 'token' }>;

/** The part of its life for which a token is used: the rest is for requests under way, and clocks that differ. */
const SAFE_PART = 0.8;

/** Keeps a token while it is good. However many requests need a new one at once, it is asked for once. */
export function cachedTokens(issue: () => Promise<Issued>, clock: Clock): Tokens {
  let kept: { readonly token: string; readonly until: number } | undefined;
  let underWay: Promise<Token> | undefined;
  const ask = async (): Promise<Token> => {
    const asked = clock.elapsed();
    const issued = await issue();
    if (issued.kind !== 'token') return issued;
    const { token, lifetime } = issued;
    kept = { token, until: asked + lifetime * SAFE_PART };
    return { kind: 'token', token };
  };
  const renewed = (): Promise<Token> => {
    underWay ??= ask().finally(() => {
      underWay = undefined;
    });
    return underWay;
  };
  const get = async (): Promise<Token> =>
    kept !== undefined && clock.elapsed() < kept.until
      ? { kind: 'token', token: kept.token }
      : renewed();
  return {
    get,
    renew: (refused) => {
      if (kept?.token === refused) kept = undefined;
      return get();
    },
  };
}
