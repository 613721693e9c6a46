import type { PrivateKeySource } from './private-key.js';

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
