import type { Extension, FhirResource, Identifier } from 'fhir/r4.js';
import type { Mapping } from '../../context.js';
import { recordIdentifierUrl } from '../../identity.js';
import { definitionUrl } from '../../systems.js';
import { type ProfileName, tdduiDefinition } from './addresses.js';

/** A resource in a profile of the guide. It claims ours no more: what the guide wants elsewhere, ours want here. */
export function inProfile<Resource extends FhirResource>(
  resource: Resource,
  profile: ProfileName,
  { systems }: Mapping,
): Resource {
  return {
    ...resource,
    meta: { ...resource.meta, profile: [tdduiDefinition(systems, profile)] },
  };
}

/**
 * A resource that the guide has no profile for, which claims none: ours wants what it refers to in our profiles, where
 * that is in the guide's.
 */
export function unprofiled<Resource extends FhirResource>(resource: Resource): Resource {
  const { profile: _profile, ...meta } = resource.meta ?? {};
  return { ...resource, meta };
}

interface Identified {
  readonly identifier?: Identifier[] | undefined;
  readonly extension?: Extension[] | undefined;
}

/** A resource whose one identifier is the guide's: ours stays, in an extension. */
export function identifiedBy<Resource extends Identified>(
  resource: Resource,
  identifier: Identifier,
  mapping: Mapping,
): Resource {
  const url = recordIdentifierUrl(mapping);
  const own = (resource.identifier ?? []).map((valueIdentifier) => ({ url, valueIdentifier }));
  return {
    ...resource,
    extension: [...(resource.extension ?? []), ...own],
    identifier: [identifier],
  };
}

/** Our codes on a resource, where the guide has its own in the element that R4 has for them. */
export function recordCodeUrl({ systems }: Pick<Mapping, 'systems'>): string {
  return definitionUrl(systems, 'record-code');
}
