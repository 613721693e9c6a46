import type { IncomingHttpHeaders } from 'node:http';
import type { BulkOptions } from './bulk.js';
import type { CapabilityStatement } from './capability-statement.js';
import type { FaultScript } from './faults.js';
import type { Interactions } from './interactions.js';

/** What a server is started with that is plain data, and can be handed to another process. */
export interface FhirServerData {
  /** The port on 127.0.0.1; a free one unless given. */
  readonly port?: number;
  /** Where what is committed is kept, and read back at the next start. In memory alone unless given. */
  readonly folder?: string;
  /** Whether a failed transaction leaves nothing, as it must; true unless given. False is what the router does. */
  readonly atomicTransactions?: boolean;
  /** Whether resources are held to R4's own definitions, and answered with 422; false unless given. */
  readonly validate?: boolean;
  /** What the server has: false is not declared, and refused. */
  readonly interactions?: Partial<Interactions>;
  /**
   * Milliseconds between the search and the write of a conditional create. Parallel ones then create as many
   * (HAPI FHIR, issue 3141). Atomic unless given.
   */
  readonly conditionalCreateGap?: number;
  /** The most bytes of a body, 413 beyond; 16 MB unless given. */
  readonly bodyLimit?: number;
  /** Whether a client that accepts gzip gets it; true unless given. */
  readonly gzip?: boolean;
  /** The `_count` of a search that gives none; 50 unless given. */
  readonly pageSize?: number;
  /** The greatest `_count`; 1000 unless given. */
  readonly maximumPageSize?: number;
  /** What `next` is; a cursor unless given. Offsets lose a match when one before it is modified. */
  readonly paging?: 'cursor' | 'offset';
  readonly bulk?: BulkOptions;
}

/** What a server is started with. */
export interface FhirServerOptions extends FhirServerData {
  /** The server's clock: `lastUpdated`, `Date`, `transactionTime`. */
  readonly now?: () => Date;
  /** Whether a request may pass; 401 otherwise. /metadata always may. */
  readonly authorize?: (headers: IncomingHttpHeaders) => boolean;
  /** Changes what /metadata says, and nothing else: to lie. */
  readonly statement?: (statement: CapabilityStatement) => CapabilityStatement;
  readonly faults?: FaultScript;
}
