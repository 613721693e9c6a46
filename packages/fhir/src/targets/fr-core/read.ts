import type { FhirResource } from 'fhir/r4.js';
import type { Mapping } from '../../context.js';
import type { FoundResource } from '../../reading/found-resource.js';
import { unlessMalformed } from '../../reading/unless-malformed.js';
import { understoodNumbers } from '../../structures/practitioner.js';
import { understoodOfficial } from '../../structures/structure-identifiers.js';

function understoodIn(resource: FhirResource, mapping: Mapping): readonly string[] {
  // What should be a list of identifiers may be anything: it is listed as unmapped, then.
  const understood = unlessMalformed(() => {
    if (resource.resourceType === 'Organization') return understoodOfficial(resource, mapping);
    return resource.resourceType === 'Practitioner' ? understoodNumbers(resource, mapping) : [];
  });
  return understood ?? [];
}

/** A resource, with the official numbers that are said in other ways than ours counted as understood. */
export function readFrCore(found: FoundResource, mapping: Mapping): FoundResource {
  const understood = understoodIn(found.given, mapping);
  return understood.length === 0
    ? found
    : { ...found, understood: new Set([...found.understood, ...understood]) };
}
