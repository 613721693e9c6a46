import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Fault } from './faults.js';

/** A request that came in. It holds no value of a query, and no token. */
export interface RequestRecord {
  /** 1 for the first one since the server started. */
  readonly number: number;
  readonly time: string;
  readonly method: string;
  /** Below the base address, without the query; '' for a bundle. */
  readonly path: string;
  /** The names of the query's parameters. */
  readonly parameters: readonly string[];
  /**
   * `accept`, `accept-encoding`, `content-type`, `idempotency-key`, `if-match`, `if-none-match`, `prefer` and
   * `x-request-id` as they came; `if-none-exist` by its parameters' names; `authorization` as the scheme and the
   * beginning of a hash, by which two tokens can be told apart.
   */
  readonly headers: Readonly<Record<string, string>>;
  /** The size of the body. */
  readonly bytes: number;
  /** Nothing as long as no status was sent. */
  readonly status?: number;
  /** How many writes the request left in the journal. */
  readonly writes: number;
  /** The fault that the request met. */
  readonly fault?: Fault['kind'];
}

/** The same while the request is handled. */
export type OpenRecord = { -readonly [Key in keyof RequestRecord]: RequestRecord[Key] };

const AS_THEY_ARE = [
  'accept',
  'accept-encoding',
  'content-type',
  'idempotency-key',
  'if-match',
  'if-none-match',
  'prefer',
  'x-request-id',
];

/** Starts the record of a request. */
export function openRecord(
  request: { number: number; method: string; url: string; headers: IncomingHttpHeaders },
  time: string,
): OpenRecord {
  const { number, method, url, headers } = request;
  return {
    number,
    time,
    method,
    path: url.split('?')[0] ?? '',
    parameters: namesIn(url.split('?')[1] ?? ''),
    headers: headersOfInterest(headers),
    bytes: 0,
    writes: 0,
  };
}

function headersOfInterest(headers: IncomingHttpHeaders): Record<string, string> {
  const kept = AS_THEY_ARE.flatMap((name) => {
    const value = headers[name];
    return value === undefined ? [] : [[name, [value].flat().join(', ')]];
  });
  const condition = headers['if-none-exist'];
  if (condition !== undefined)
    kept.push(['if-none-exist', namesIn([condition].flat().join('&')).join(',')]);
  if (headers.authorization !== undefined) {
    const [scheme = '', secret = ''] = headers.authorization.split(' ');
    const hash = createHash('sha256').update(secret).digest('hex').slice(0, 16);
    kept.push(['authorization', `${scheme} sha256:${hash}`]);
  }
  return Object.fromEntries(kept);
}

function namesIn(query: string): string[] {
  return [...new URLSearchParams(query).keys()];
}
