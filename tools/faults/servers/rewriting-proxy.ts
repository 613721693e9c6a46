import { createServer } from 'node:http';
import { listen } from '../../fhir-server/server.js';

/** A server that hands everything to another, and says its answers in other words. */
export interface RewritingProxy {
  readonly url: string;
  close(): Promise<void>;
}

/** How an answer is said: its text, and its header `Date`. */
export interface Rewriting {
  readonly text: (text: string) => string;
  readonly date: (date: string) => string;
}

/** Starts a proxy before a server that is read. Addresses in the answers lead to the proxy. */
export async function startRewritingProxy(
  behind: string,
  { text, date }: Rewriting,
): Promise<RewritingProxy> {
  const { origin, pathname } = new URL(behind);
  let own = '';
  const server = createServer(async (request, response) => {
    const answer = await fetch(`${origin}${request.url ?? ''}`, { headers: { accept: '*/*' } });
    const body = text((await answer.text()).replaceAll(origin, own));
    response.writeHead(answer.status, {
      'content-type': answer.headers.get('content-type') ?? 'application/fhir+json',
      date: date(answer.headers.get('date') ?? ''),
    });
    response.end(body);
  });
  own = `http://127.0.0.1:${await listen(server, 0)}`;
  return {
    url: `${own}${pathname}`,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}
