import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { type NetworkFailure, networkFailure } from './network-failure.js';

/** What is asked for as a stream. */
export interface StreamRequest {
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal: AbortSignal;
  /** The longest time without a byte, in milliseconds. */
  readonly timeout: number;
}

/** A stream stood still for too long. */
class Stalled extends Error {}

/**
 * Sends a request whose answer is read as it comes. Node's own client serves here: it follows no redirection, and unlike
 * `fetch` it lets us see whether a compressed body was cut.
 */
export function openStream(
  url: URL,
  { method, headers, body, signal, timeout }: StreamRequest,
): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    // Each stream has its own connection: what is left unread of one never stands in the way of another.
    const sent = request(url, { method, headers, signal, agent: false, timeout }, (message) => {
      // An error that comes while nobody reads must not end the process; who reads gets it as well.
      message.on('error', () => {});
      resolve(message);
    });
    sent.on('timeout', () => sent.destroy(new Stalled()));
    sent.on('error', reject);
    sent.end(body);
  });
}

/** The bytes of a body, decompressed where they are compressed; `undefined` for a coding that was not asked for. */
function decoded(message: IncomingMessage): AsyncIterable<Buffer> | undefined {
  const coding = message.headers['content-encoding'] ?? 'identity';
  if (coding === 'identity') return message;
  if (coding !== 'gzip') return undefined;
  // A failure of either stream ends the other, and reaches whoever reads: nothing is left to do here.
  return pipeline(message, createGunzip(), () => {});
}

/**
 * The bytes of a body as they are asked for. It fails when none comes for longer than the time allowed; the time that
 * the reader takes does not count.
 */
export async function* bytesOf(message: IncomingMessage, timeout: number): AsyncGenerator<Buffer> {
  const { socket } = message;
  let isWaiting = false;
  const onTimeout = () => {
    if (isWaiting) message.destroy(new Stalled());
  };
  socket.removeAllListeners('timeout');
  socket.on('timeout', onTimeout);
  try {
    const source = decoded(message);
    if (source === undefined) throw new TypeError('This content coding was not asked for');
    const iterator = source[Symbol.asyncIterator]();
    for (;;) {
      isWaiting = true;
      socket.setTimeout(timeout);
      const next = await iterator.next();
      isWaiting = false;
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    message.destroy();
  }
}

/** The text of a body of at most so many bytes; `undefined` when it is longer. */
export async function textOf(
  message: IncomingMessage,
  timeout: number,
  limit: number,
): Promise<string | undefined> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of bytesOf(message, timeout)) {
    length += part.length;
    if (length > limit) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

/** Why a stream failed. */
export function failureOf(error: unknown, signal: AbortSignal): NetworkFailure {
  if (signal.aborted) return { rule: 'fhir-server.interrupted', sent: true };
  if (error instanceof Stalled) return { rule: 'fhir-server.timeout', sent: true };
  return networkFailure(error);
}
