import { subscribe, unsubscribe } from 'node:diagnostics_channel';

/** Node's own client, and `fetch`. */
const CHANNELS = ['http.client.request.start', 'undici:request:create'];

/** The requests that this process sends meanwhile, as `GET metadata`, whatever the server. */
export async function requestsOf(work: () => Promise<void>): Promise<readonly string[]> {
  const requests: string[] = [];
  const note = (message: unknown): void => {
    const request: unknown = Reflect.get(Object(message), 'request');
    const { method, path } = Object(request);
    if (typeof path !== 'string') throw new Error('A request without a path.');
    const [below = ''] = path.replace(/^\/fhir\/?/, '').split('?');
    requests.push(`${method} ${below}`.trimEnd());
  };
  for (const channel of CHANNELS) subscribe(channel, note);
  try {
    await work();
  } finally {
    for (const channel of CHANNELS) unsubscribe(channel, note);
  }
  return requests;
}
