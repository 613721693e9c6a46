import type { FhirResource } from 'fhir/r4.js';
import type { Mapping } from '../../context.js';

/** The profiles of FR Core 2.0.0 that this package writes, by their ids. */
export type ProfileName =
  | 'fr-core-organization'
  | 'fr-core-location'
  | 'fr-core-healthcare-service'
  | 'fr-core-practitioner'
  | 'fr-core-patient'
  | 'fr-core-encounter'
  | 'fr-core-appointment';

/** A resource in a profile of the guide, and in others that it still conforms to: ours, unless told. */
export function inProfile<Resource extends FhirResource>(
  resource: Resource,
  profile: ProfileName,
  { systems }: Mapping,
  others: readonly string[] = resource.meta?.profile ?? [],
): Resource {
  const canonical = `${systems.guides.frCore}/StructureDefinition/${profile}`;
  return { ...resource, meta: { ...resource.meta, profile: [canonical, ...others] } };
}
