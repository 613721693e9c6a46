import { bundlesIn } from './bundles.mjs';

/** Deletes what Bundles brought to a server, all at once, since it refers to itself: then the server has nothing. */
export async function empty(url, path) {
  const addresses = bundlesIn(path).flatMap(({ body }) =>
    JSON.parse(body).entry.map(({ resource }) => `${resource.resourceType}/${resource.id}`),
  );
  const entry = addresses.map((address) => ({ request: { method: 'DELETE', url: address } }));
  const response = await fetch(url, {
    method: 'POST',
    headers: { accept: 'application/fhir+json', 'content-type': 'application/fhir+json' },
    body: JSON.stringify({ resourceType: 'Bundle', type: 'transaction', entry }),
  });
  const text = await response.text();
  if (response.status !== 200) {
    throw new Error(`After the warm-up, deleting was answered with ${response.status}: ${text}`);
  }
}
