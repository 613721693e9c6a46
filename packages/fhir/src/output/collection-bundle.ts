import type { Bundle, FhirResource } from 'fhir/r4.js';
import { defaultSystems, type Systems } from '../systems.js';

/**
 * Gathers resources in a collection Bundle. The full addresses of its entries share one base, so that the
 * relative references between them resolve.
 */
export function collectionBundle(
  resources: Iterable<FhirResource>,
  { canonical }: Pick<Systems, 'canonical'> = defaultSystems,
): Bundle {
  const entry = [...resources].map((resource) => ({
    fullUrl: `${canonical}/${resource.resourceType}/${resource.id ?? ''}`,
    resource,
  }));
  return { resourceType: 'Bundle', type: 'collection', entry };
}
