import type { FhirRequest } from './answer.js';
import { type KitResponse, type KitSend, responseInError } from './fhir-kit-client.js';
import { type NetworkFailure, networkFailure } from './network-failure.js';

/** What came of one request on the wire. */
export type Reply =
  | ({ readonly kind: 'replied'; readonly from: URL } & KitResponse)
  | ({ readonly kind: 'lost' } & NetworkFailure);

/** How long a request may take, and what ends it before. */
export interface Limits {
  /** In milliseconds. */
  readonly timeout: number;
  readonly signal: AbortSignal;
}

/** Sends a request once, follows nothing, and keeps of an error nothing but what kind of error it is. */
export async function sendOnce(
  kit: KitSend,
  from: URL,
  { method, body, headers = {} }: FhirRequest,
  token: string | undefined,
  { timeout, signal }: Limits,
): Promise<Reply> {
  const timer = AbortSignal.timeout(timeout);
  const options = {
    headers: {
      accept: 'application/fhir+json',
      ...(body && { 'content-type': 'application/fhir+json' }),
      ...headers,
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    signal: AbortSignal.any([signal, timer]),
    redirect: 'manual' as const,
  };
  try {
    return { kind: 'replied', from, ...(await kit(from.href, { method, body, options })) };
  } catch (error) {
    const response = responseInError(error);
    if (response !== undefined) return { kind: 'replied', from, ...response };
    return { kind: 'lost', ...lossOf(error, timer, signal) };
  }
}

function lossOf(error: unknown, timer: AbortSignal, signal: AbortSignal): NetworkFailure {
  if (signal.aborted) return { rule: 'fhir-server.interrupted', sent: true };
  if (timer.aborted) return { rule: 'fhir-server.timeout', sent: true };
  // JSON that is no object (`null`, a text) makes fhir-kit-client stumble; errors of the network have a cause.
  if (error instanceof TypeError && error.cause === undefined) {
    return { rule: 'fhir-server.not-fhir', sent: true };
  }
  return networkFailure(error);
}
