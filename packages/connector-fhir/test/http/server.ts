import { once } from 'node:events';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { afterEach } from 'vitest';

/** A request as a server of these tests saw it. */
export interface Seen {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A server that does what a test says, and remembers what it was asked. */
export interface ScriptedServer {
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string;
  /** The base address of its FHIR server. */
  readonly url: string;
  readonly seen: readonly Seen[];
}

/** Answers a request; the socket is for those that break. */
export type Handler = (seen: Seen, response: ServerResponse, socket: Socket) => void;

const started: Server[] = [];

/** Ends a server with the test. */
export function endWithTest(server: Server): void {
  started.push(server);
}

afterEach(async () => {
  for (const server of started.splice(0)) {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  }
});

/** Starts a server that answers as the function says. */
export async function serve(handler: Handler): Promise<ScriptedServer> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    void textOf(request).then((body) => {
      const { method = '', url: path = '', headers } = request;
      const one = { method, path, headers, body };
      seen.push(one);
      handler(one, response, request.socket);
    });
  });
  const origin = `http://127.0.0.1:${await listen(server)}`;
  return { origin, url: `${origin}/fhir`, seen };
}

/** Listens on a free port of this computer until the test ends. */
export async function listen(server: Server): Promise<number> {
  endWithTest(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return portOf(server.address());
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('No port');
  return address.port;
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

/** Answers with JSON. */
export function json(
  response: ServerResponse,
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/fhir+json', ...headers });
  response.end(JSON.stringify(value));
}
