// Generated from the schemas by `pnpm generate`: change the schemas instead.
import { type CheckOfOne, checkWith } from '../check-with.js';
import { isPathway } from '../compiled/pathways/pathway.js';
import type { Pathway } from '../pathways/pathway.js';

export { isPathway };

/**
 * Checks one {@link Pathway:type}, in a program that pays for no other record. The verdict comes at once from the
 * compiled check; the schema, and zod with it, is loaded only when there are issues to tell.
 */
export const checkPathway: CheckOfOne<Pathway> = checkWith(isPathway, async () => {
  const { Pathway } = await import('../pathways/pathway.js');
  return Pathway;
});
