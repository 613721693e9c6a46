import * as z from 'zod';
import type { Stored } from './servers.js';

const Page = z.object({
  link: z.array(z.object({ relation: z.string(), url: z.string() })).optional(),
  entry: z
    .array(
      z.object({
        fullUrl: z.string().optional(),
        request: z.object({ method: z.string(), url: z.string() }),
        response: z.object({ etag: z.string() }),
      }),
    )
    .optional(),
});

/** Before anything was stored. Without it, HAPI counts once a minute, and tells no more than it counted. */
const SINCE = '2000-01-01T00:00:00Z';

/** Every version that a FHIR server ever stored, as its own history says: `[base]/_history`, page by page. */
export async function historyOf(base: string): Promise<Stored[]> {
  const stored: Stored[] = [];
  let url: string | undefined = `${base}/_history?_since=${SINCE}&_count=500`;
  while (url !== undefined) {
    const response = await fetch(url, { headers: { 'cache-control': 'no-cache' } });
    if (!response.ok) throw new Error(`The history answers ${response.status}.`);
    const { link = [], entry = [] } = Page.parse(await response.json());
    for (const { fullUrl, request, response: given } of entry) {
      const address = /[A-Z][A-Za-z]+\/[A-Za-z0-9.-]{1,64}/.exec(
        (fullUrl ?? request.url).replace(`${base}/`, ''),
      )?.[0];
      const version = /[A-Za-z0-9.-]{1,64}/.exec(given.etag.replace(/^W\//, ''))?.[0] ?? '';
      if (address === undefined) throw new Error('The history names no resource.');
      stored.push({ write: `${interactionOf(request.method, version)} ${address}`, version });
    }
    url = link.find(({ relation }) => relation === 'next')?.url;
  }
  return stored;
}

/** HAPI says PUT of what a client's id created, too. */
function interactionOf(method: string, version: string): string {
  if (method === 'DELETE') return 'delete';
  return version === '1' ? 'create' : 'update';
}
