import type { Result } from '@santeparticipative/core';
import * as z from 'zod';
import { fhirServerIssue } from '../messages.js';
import type { FhirRequest } from './answer.js';

/** What is asked of fhir-kit-client, in its own words. */
export interface KitRequest {
  readonly method: FhirRequest['method'];
  readonly body?: unknown;
  readonly options: {
    readonly headers: Record<string, string>;
    readonly signal: AbortSignal;
    readonly redirect: 'manual';
  };
}

/** What came back with a status, from a value or from an error of fhir-kit-client. */
export interface KitResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly body:
    | { readonly kind: 'json'; readonly value: unknown }
    /** There was none, or it was `{}`, which fhir-kit-client does not tell apart. */
    | { readonly kind: 'empty' }
    /** It was no JSON, or the status is none of success. */
    | { readonly kind: 'unread' };
}

/** Sends one request by fhir-kit-client 2; rejects as it does. */
export type KitSend = (url: string, request: KitRequest) => Promise<KitResponse>;

type Kit = Pick<typeof import('fhir-kit-client'), 'Client'>;

/** Loads fhir-kit-client, an optional peer, when it is first needed. */
export async function loadKitClient(
  base: string,
  load: () => Promise<Kit> = () => import('fhir-kit-client'),
): Promise<Result<KitSend>> {
  try {
    const { Client } = await load();
    const client = new Client({ baseUrl: base });
    const send: KitSend = async (url, request) => {
      const value = await client.request(url, request);
      const { response } = Client.httpFor(value);
      if (response === undefined) throw new TypeError('fhir-kit-client gave no response');
      const { status, headers } = response;
      if (Object.keys(value).length === 0) return { status, headers, body: { kind: 'empty' } };
      // The copy leaves behind the request that fhir-kit-client hides in its values, and the token with it.
      return { status, headers, body: { kind: 'json', value: { ...value } } };
    };
    return { ok: true, value: send, issues: [] };
  } catch {
    return { ok: false, issues: [fhirServerIssue('fhir-server.client-missing')] };
  }
}

/** The error by which fhir-kit-client tells of a status that is none of success, or of a body that is no JSON. */
const ResponseError = z.object({
  response: z.object({ status: z.number() }),
  config: z.object({ headers: z.instanceof(Headers) }),
});

/**
 * The status and the headers that an error of fhir-kit-client holds; `undefined` when it is an error of the network.
 * The rest of it, the address and what the server said, goes no further.
 */
export function responseInError(error: unknown): KitResponse | undefined {
  const { data } = ResponseError.safeParse(error);
  if (data === undefined) return undefined;
  return {
    status: data.response.status,
    headers: data.config.headers,
    body: { kind: 'unread' },
  };
}
