import type { FhirServerRule } from '../messages.js';

/** What went wrong on the way, and whether the request may have reached the server. */
export interface NetworkFailure {
  readonly rule: FhirServerRule;
  readonly sent: boolean;
}

// "X509 certificate error codes" of Node's documentation of tls, and its own code for a certificate of another host.
const CERTIFICATE = new Set([
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_CRL',
  'UNABLE_TO_DECRYPT_CERT_SIGNATURE',
  'UNABLE_TO_DECRYPT_CRL_SIGNATURE',
  'UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY',
  'CERT_SIGNATURE_FAILURE',
  'CRL_SIGNATURE_FAILURE',
  'CERT_NOT_YET_VALID',
  'CERT_HAS_EXPIRED',
  'CRL_NOT_YET_VALID',
  'CRL_HAS_EXPIRED',
  'ERROR_IN_CERT_NOT_BEFORE_FIELD',
  'ERROR_IN_CERT_NOT_AFTER_FIELD',
  'ERROR_IN_CRL_LAST_UPDATE_FIELD',
  'ERROR_IN_CRL_NEXT_UPDATE_FIELD',
  'OUT_OF_MEM',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'CERT_CHAIN_TOO_LONG',
  'CERT_REVOKED',
  'INVALID_CA',
  'PATH_LENGTH_EXCEEDED',
  'INVALID_PURPOSE',
  'CERT_UNTRUSTED',
  'CERT_REJECTED',
  'HOSTNAME_MISMATCH',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

/** What an error of Node's network says of itself: itself, its cause, and what it gathers of several attempts. */
function* layers(error: unknown): Generator<object> {
  if (typeof error !== 'object' || error === null) return;
  yield error;
  if (error instanceof AggregateError) for (const inner of error.errors) yield* layers(inner);
  if (error instanceof Error) yield* layers(error.cause);
}

function isBeforeSending(layer: object): boolean {
  const syscall = 'syscall' in layer ? layer.syscall : undefined;
  if (syscall === 'connect' || syscall === 'getaddrinfo') return true;
  return 'code' in layer && layer.code === 'UND_ERR_CONNECT_TIMEOUT';
}

/** Tells a failure of the network from its error, of which nothing else is kept: it may hold the address. */
export function networkFailure(error: unknown): NetworkFailure {
  for (const layer of layers(error)) {
    if ('code' in layer && typeof layer.code === 'string' && CERTIFICATE.has(layer.code)) {
      return { rule: 'fhir-server.certificate', sent: false };
    }
    if (isBeforeSending(layer)) return { rule: 'fhir-server.unreachable', sent: false };
  }
  return { rule: 'fhir-server.connection-lost', sent: true };
}
