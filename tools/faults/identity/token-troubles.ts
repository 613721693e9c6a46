import type { TokenServer } from '../../fhir-server/index.js';
import type { KeyPair } from './key-pair.js';

/** Batches under way at once, each of which may come to be refused. */
export const CONCURRENCY = 4;

/** What becomes of the token while an exchange is under way. */
export interface TokenTrouble {
  readonly name: string;
  /** Done when the server receives its nth request with a token. */
  readonly begin: (underway: Underway) => void;
  /** Done before a second exchange; absent where the first one comes to its end. */
  readonly mend?: (underway: Underway) => void;
  /** What the first exchange says when it stops. */
  readonly stops?: string;
  /** The most tokens that are asked for. */
  readonly tokens: number;
}

/** What a trouble can get at. */
export interface Underway {
  readonly tokens: TokenServer;
  readonly keys: { registered: KeyPair; own: KeyPair };
  readonly next: KeyPair;
  /** No token is good any more. */
  refuseAll: boolean;
}

export const tokenTroubles: readonly TokenTrouble[] = [
  { name: 'it expires', begin: ({ tokens }) => tokens.revokeAll(), tokens: 2 },
  {
    name: 'no token is good any more',
    begin: (underway) => {
      underway.refuseAll = true;
    },
    mend: (underway) => {
      underway.refuseAll = false;
    },
    stops: 'fhir-server.unauthorised',
    tokens: 1 + 2 * CONCURRENCY,
  },
  {
    name: 'both keys are changed',
    begin: ({ tokens, keys, next }) => {
      keys.registered = next;
      keys.own = next;
      tokens.revokeAll();
    },
    tokens: 2,
  },
  {
    name: 'the registered key is changed, and ours is not',
    begin: ({ tokens, keys, next }) => {
      keys.registered = next;
      tokens.revokeAll();
    },
    mend: ({ keys, next }) => {
      keys.own = next;
    },
    stops: 'fhir-server.token-refused',
    tokens: 1,
  },
];
