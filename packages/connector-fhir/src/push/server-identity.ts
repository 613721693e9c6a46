import type { FhirResource } from 'fhir/r4.js';
import { isResourceId, type ResourceAddress } from '../resource-address.js';

/** What a resource says that it is, and in which version. */
export function identityOf(resource: FhirResource | undefined): ResourceAddress | undefined {
  const { id, meta } = resource ?? {};
  if (resource === undefined || !isResourceId(id)) return undefined;
  const version = meta?.versionId;
  return { type: resource.resourceType, id, version: isResourceId(version) ? version : undefined };
}
