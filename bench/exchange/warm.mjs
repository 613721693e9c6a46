import { bundlesIn } from './contenders/bundles.mjs';

async function post(url, body) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { accept: 'application/fhir+json', 'content-type': 'application/fhir+json' },
    body,
  });
  const text = await response.text();
  if (response.status !== 200) {
    throw new Error(`Warming up, a Bundle was answered with ${response.status}: ${text}`);
  }
}

/**
 * Warms a server up with Bundles of another dataset, one after the other, and deletes what they brought, all at once,
 * since it refers to itself: then the server has nothing, as at its start.
 */
export async function warm(url, path) {
  const addresses = [];
  for (const { body } of bundlesIn(path)) {
    await post(url, body);
    for (const { resource } of JSON.parse(body).entry) {
      addresses.push(`${resource.resourceType}/${resource.id}`);
    }
  }
  const entry = addresses.map((address) => ({ request: { method: 'DELETE', url: address } }));
  await post(url, JSON.stringify({ resourceType: 'Bundle', type: 'transaction', entry }));
}
