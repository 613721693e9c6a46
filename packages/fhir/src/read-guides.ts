import type { Mapping } from './context.js';
import type { FoundResource } from './found-resource.js';
import { readTddui } from './tddui/read.js';

/** A resource with what a national guide says in its own way moved to where the mappers read it. */
export function readGuides(found: FoundResource, mapping: Mapping): FoundResource {
  return readTddui(found, mapping);
}
