import { deterministicId } from '@santeparticipative/core';
import type { Bundle, FhirResource } from 'fhir/r4.js';
import { parseResourceAddress } from '../resource-address.js';

/** The address of a resource that a request of a Bundle names, without its server and version. */
export function addressIn(url: unknown): string | undefined {
  const address = parseResourceAddress(url);
  return address === undefined ? undefined : `${address.type}/${address.id}`;
}

/**
 * Says that a resource is gone, as the files of deletions of a Bulk Data export do: a Bundle whose only entry is its
 * DELETE.
 *
 * @example
 * deletedBy(deletionOf('Patient/1')); // ['Patient/1']
 */
export function deletionOf(address: string, meta: Bundle['meta'] = {}): Bundle {
  return {
    resourceType: 'Bundle',
    id: deterministicId('deletion', address),
    ...(Object.keys(meta).length === 0 ? {} : { meta }),
    type: 'transaction',
    entry: [{ request: { method: 'DELETE', url: address } }],
  };
}

/** The addresses of the resources that a Bundle of nothing but deletions says are gone; none of any other resource. */
export function deletedBy(resource: FhirResource): readonly string[] {
  if (resource.resourceType !== 'Bundle') return [];
  const entries: unknown = resource.entry;
  if (!Array.isArray(entries)) return [];
  const addresses = entries.map((entry: unknown) => {
    const request: unknown = Object(entry).request;
    const { method, url } = Object(request);
    return method === 'DELETE' ? addressIn(url) : undefined;
  });
  const known = addresses.filter((address) => address !== undefined);
  return known.length === entries.length ? [...new Set(known)] : [];
}
