import { createServer, type IncomingHttpHeaders } from 'node:http';
import { listen } from './server.js';
import { readBody } from './transport.js';

/** What came to an origin that nobody should have gone to. */
export interface BystanderRequest {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  /** As they came: a test proves by them that no token was among them. */
  readonly headers: IncomingHttpHeaders;
  readonly bytes: number;
}

/** Another origin, which answers whatever is asked with an empty searchset. */
export interface Bystander {
  /** The origin: `http://127.0.0.1:[port]`. */
  readonly url: string;
  readonly requests: readonly BystanderRequest[];
  close(): Promise<void>;
}

/** Starts an origin for redirects, for `next` and for files that lead elsewhere. */
export async function startBystander(): Promise<Bystander> {
  const requests: BystanderRequest[] = [];
  const server = createServer(async (request, response) => {
    const { method = '', url: path = '', headers } = request;
    const body = await readBody(request, Number.POSITIVE_INFINITY).catch(() => undefined);
    requests.push({ method, path, headers, bytes: body?.length ?? 0 });
    response.writeHead(200, { 'Content-Type': 'application/fhir+json' });
    response.end('{"resourceType":"Bundle","type":"searchset","total":0}');
  });
  const port = await listen(server, 0);
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}
