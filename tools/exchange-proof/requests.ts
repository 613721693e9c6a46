import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { ClientRequest } from 'node:http';

/**
 * The requests that the exchange made meanwhile, as `GET metadata`: by those that the process itself sends through
 * `node:http`, whatever the server.
 */
export async function requestsOf(work: () => Promise<void>): Promise<readonly string[]> {
  const requests: string[] = [];
  const note = (message: unknown): void => {
    const request: unknown = Reflect.get(Object(message), 'request');
    if (!(request instanceof ClientRequest)) return;
    requests.push(`${request.method} ${request.path.split('?')[0]?.replace(/^\/fhir\/?/, '') ?? ''}`);
  };
  subscribe('http.client.request.start', note);
  try {
    await work();
  } finally {
    unsubscribe('http.client.request.start', note);
  }
  return requests;
}
