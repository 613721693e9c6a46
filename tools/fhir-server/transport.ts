import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Answer } from './answers.js';

const gzipped = promisify(gzip);
const FASTEST = { level: 1 };

/** How a body is spoiled on its way: a reset at half of it, or a whole message with half of its content. */
export type Cut = 'reset' | 'json' | 'gzip';

/** Reads a body. Nothing if it is larger than the limit: the rest is not read. */
export async function readBody(
  request: IncomingMessage,
  limit: number,
): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) continue;
    bytes += chunk.length;
    if (bytes > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Ends the connection with a reset, so that the client sees ECONNRESET. */
export function reset(response: ServerResponse): void {
  response.req.socket.resetAndDestroy();
}

/** Sends an answer. */
export async function send(
  response: ServerResponse,
  answer: Answer,
  { date, gzip, cut }: { date: Date; gzip: boolean; cut: Cut | undefined },
): Promise<void> {
  const plain = Buffer.from(bodyOf(answer));
  const compressed = cut === 'gzip' || (gzip && cut !== 'json' && plain.length > 1024);
  const whole = compressed ? await gzipped(plain, FASTEST) : plain;
  const body = cut === undefined ? whole : whole.subarray(0, whole.length >> 1);
  const declared = cut === 'reset' ? whole.length : body.length;
  response.sendDate = false;
  response.writeHead(answer.status, {
    Date: date.toUTCString(),
    ...(plain.length > 0 ? { 'Content-Type': 'application/fhir+json; charset=utf-8' } : {}),
    ...(compressed ? { 'Content-Encoding': 'gzip' } : {}),
    ...(answer.status === 204 || answer.status === 304 ? {} : { 'Content-Length': declared }),
    ...answer.headers,
  });
  if (cut !== 'reset') {
    response.end(body);
    return;
  }
  await new Promise((resolve) => response.write(body, resolve));
  // A reset makes the client's system forget what it has not yet handed over: let the half arrive.
  await delay(20);
  reset(response);
}

function bodyOf({ resource, text }: Answer): string {
  if (text !== undefined) return text;
  return resource === undefined ? '' : JSON.stringify(resource);
}
