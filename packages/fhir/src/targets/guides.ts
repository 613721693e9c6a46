import { frCore } from './fr-core/guide.js';
import type { Guide } from './guide.js';
import type { NationalTarget } from './target.js';
import { tddui } from './tddui/guide.js';

/** The national guides, by the targets that they are. */
export const guides: { readonly [target in NationalTarget]: Guide } = {
  'fr-core': frCore,
  'tddui@2.4': tddui,
};
