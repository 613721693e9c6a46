import type { Issue } from '@santeparticipative/core';
import type { Clock } from '@santeparticipative/exchange';

/** A token, or why there is none: `again` when another time may be better. */
export type Token =
  | { readonly kind: 'token'; readonly token: string }
  | { readonly kind: 'again'; readonly issues: readonly Issue[]; readonly wait?: number }
  | { readonly kind: 'refused'; readonly issues: readonly Issue[] };

/** The tokens of one connection. */
export interface Tokens {
  /** The token to send. */
  get(): Promise<Token>;
  /** Another token than the one that the server just refused; the same when there is no other. */
  renew(refused: string): Promise<Token>;
}

/** What getting a token may need to know. */
export interface AuthContext {
  /** The base address of the FHIR server. */
  readonly base: string;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** The longest that a request may take, in milliseconds. */
  readonly timeout: number;
  /** The longest wait that a server is believed, in milliseconds. */
  readonly cap: number;
  /** True when addresses in `http://` are allowed on other computers too. */
  readonly insecureHttp: boolean;
}

/**
 * How a server is shown who asks. Made by {@link bearer} or {@link smartBackendServices}; it holds its secret so that
 * nothing that prints it shows the secret.
 */
export interface Auth {
  /** Begins to give tokens for one connection. */
  open(context: AuthContext): Tokens;
}
