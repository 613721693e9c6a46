import type { Mapping } from '../context.js';
import type { FoundResource } from '../found-resource.js';

/** A resource of TDDUI with what the guide says in its own way moved to where the mappers read it. */
export function readTddui(found: FoundResource, _mapping: Mapping): FoundResource {
  return found;
}
