import type { FhirResource } from 'fhir/r4.js';

/** A resource without what each server gives: its version there, and when it was stored. */
export function withoutServerMeta(resource: FhirResource): FhirResource {
  const { versionId, lastUpdated, ...meta } = resource.meta ?? {};
  if (versionId === undefined && lastUpdated === undefined) return resource;
  if (Object.keys(meta).length > 0) return { ...resource, meta };
  const { meta: _meta, ...others } = resource;
  return others;
}
