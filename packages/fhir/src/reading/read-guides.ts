import type { Mapping } from '../context.js';
import { readFrCore } from '../targets/fr-core/read.js';
import { readTddui } from '../targets/tddui/read.js';
import type { FoundResource } from './found-resource.js';

/** Resources with what a national guide says in its own way moved to where the mappers read it. */
export function readGuides(found: readonly FoundResource[], mapping: Mapping): FoundResource[] {
  return readTddui(
    found.map((one) => readFrCore(one, mapping)),
    mapping,
  );
}
