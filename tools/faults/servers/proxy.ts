import { createServer, type IncomingMessage, request as requestOf } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { listen } from '../../fhir-server/server.js';
import { addressesIn } from '../pushes/bundles.js';

/** What comes through a proxy. */
export interface Passing {
  /** 1 for the first one. */
  readonly number: number;
  readonly method: string;
  /** What a Bundle writes: `Patient/1`. Empty for any other request. */
  readonly writes: readonly string[];
}

/** What a proxy does with a request instead of passing it on and its answer back. */
export type Detour =
  /** It is passed on; when its answer is there, the connection is reset. */
  | { readonly kind: 'reset-after-commit' }
  /** It is passed on when something else has happened. */
  | { readonly kind: 'held'; readonly until: Promise<void> }
  /** Another server gets it, and answers. */
  | { readonly kind: 'answered-by'; readonly url: string };

/** A proxy before a server that does no wrong by itself. */
export interface FaultyProxy {
  readonly url: string;
  readonly passed: readonly Passing[];
  close(): Promise<void>;
}

/** Starts a proxy before the base address of a server. `detour` is asked once for each request, as it comes. */
export async function startProxy(
  target: string,
  detour: (passing: Passing) => Detour | undefined,
): Promise<FaultyProxy> {
  const passed: Passing[] = [];
  const server = createServer((request, response) => {
    pass(request).then(
      ({ answer, body, isLost }) => {
        if (isLost) request.socket.destroy();
        else response.writeHead(answer.statusCode ?? 502, answer.headers).end(body);
      },
      // The server is gone: so is the connection to it.
      () => request.socket.destroy(),
    );
  });

  async function pass(request: IncomingMessage) {
    const body = await buffer(request);
    const { method = '' } = request;
    const writes = method === 'POST' && body.length > 0 ? addressesIn(parsed(body)) : [];
    const passing = { number: passed.length + 1, method, writes };
    passed.push(passing);
    const instead = detour(passing);
    if (instead?.kind === 'held') await instead.until;
    const { origin } = new URL(instead?.kind === 'answered-by' ? instead.url : target);
    const answered = await sent(`${origin}${request.url ?? ''}`, request, body);
    return { ...answered, isLost: instead?.kind === 'reset-after-commit' };
  }

  const port = await listen(server, 0);
  return {
    url: `http://127.0.0.1:${port}${new URL(target).pathname}`,
    passed,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

function sent(
  url: string,
  { method = '', headers }: IncomingMessage,
  content: Buffer,
): Promise<{ answer: IncomingMessage; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const { 'transfer-encoding': _chunks, ...others } = headers;
    const length = content.length > 0 ? { 'content-length': content.length } : {};
    const outgoing = requestOf(url, { method, headers: { ...others, ...length } });
    outgoing.once('error', reject);
    outgoing.once('response', (answer: IncomingMessage) => {
      buffer(answer).then((body) => resolve({ answer, body }), reject);
    });
    outgoing.end(content);
  });
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    return undefined;
  }
}
