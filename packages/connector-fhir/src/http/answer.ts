import type { Issue } from '@santeparticipative/core';
import type { FhirResource } from 'fhir/r4.js';

/** What is asked of a server. */
export interface FhirRequest {
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  /** Relative to the server's base, or absolute on its origin: anything else is refused without being sent. */
  readonly url: string;
  /** A resource, or its text. */
  readonly body?: FhirResource | string;
  /** Headers besides those that every request has: `if-match`, `if-none-exist`, `prefer`, `accept`. Lower case. */
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * What is known after a request, whatever the server did. A status of success is never believed by itself: a body that
 * is an error, a page of HTML or half a Bundle is no answer.
 */
export type Answer =
  /** A whole answer with a status of success. */
  | {
      readonly kind: 'answered';
      readonly status: number;
      /** What the body held; absent when it was empty. */
      readonly resource?: FhirResource;
      /** The version that the server gave, from `ETag`, else from `Location`. */
      readonly versionId?: string;
      /** Header `Location` or `Content-Location`, only where it is on the server's origin. */
      readonly location?: string;
      /** The server's clock (`Date`), in milliseconds since 1970, where it says it. */
      readonly date?: number;
      /** Header `Retry-After` as milliseconds, of a 202. */
      readonly wait?: number;
      /** What the body held that is no resource, only where the request's `accept` is `application/json`. */
      readonly json?: unknown;
    }
  /** A status that would be the same another time (400, 404, 409, 410, 412, 422...): nothing was written. */
  | { readonly kind: 'refused'; readonly status: number; readonly issues: readonly Issue[] }
  /** Nothing was written, and another time may be better: 429, 503, a connection that was refused. */
  | {
      readonly kind: 'again';
      readonly status?: number;
      readonly issues: readonly Issue[];
      /** Milliseconds, from `Retry-After`, capped; absent when the server said nothing that makes sense. */
      readonly wait?: number;
    }
  /** It may have been written: the connection broke, time ran out, the answer is cut or is no FHIR. */
  | { readonly kind: 'unknown'; readonly issues: readonly Issue[]; readonly wait?: number };

/** A server, as the rest of the package sees it. */
export interface FhirHttp {
  /** The base address, without a query, a fragment, credentials, or a slash at its end. */
  readonly base: string;
  /** One request and its answer. Never throws for what a server or a network does. */
  send(request: FhirRequest): Promise<Answer>;
  /** A request that is safe to repeat (it only reads), repeated as the retry policy says until it is answered or refused. */
  ask(request: FhirRequest): Promise<Answer>;
  /** The lines of an NDJSON file on the server's origin, or one that its manifest may name: for Bulk Data. */
  lines(url: string, options?: FhirLinesOptions): AsyncIterable<FhirLine>;
}

/** How the file of an export is asked for. */
export interface FhirLinesOptions {
  /** What the manifest says: the token goes to another origin that the caller allows, only with it. */
  readonly requiresAccessToken?: boolean;
}

/** A line of a file of resources, or why there is none, or no more. */
export type FhirLine =
  | { readonly kind: 'resource'; readonly resource: FhirResource; readonly line: number }
  | { readonly kind: 'rejected'; readonly issues: readonly Issue[]; readonly line: number }
  | { readonly kind: 'failed'; readonly issues: readonly Issue[] };
