import type { Tokens } from '../auth/auth.js';
import type { KitSend } from './fhir-kit-client.js';
import type { Repeating } from './repeated.js';

/** A server, and all that talking to it needs. */
export interface Connection extends Repeating {
  readonly base: string;
  readonly kit: KitSend;
  readonly tokens: Tokens | undefined;
  /** The longest that a request may take, in milliseconds. */
  readonly timeout: number;
  /** The other origins that may hold the files of an export. */
  readonly bulkOrigins: ReadonlySet<string>;
}
