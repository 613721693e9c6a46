// Generated from the schemas by `pnpm generate`: change the schemas instead.
import { type CheckOfOne, checkWith } from '../check-with.js';
import { isStructure } from '../compiled/structures/structure.js';
import type { Structure } from '../structures/structure.js';

export { isStructure };

/**
 * Checks one {@link Structure:type}, in a program that pays for no other record. The verdict comes at once from the
 * compiled check; the schema, and zod with it, is loaded only when there are issues to tell.
 */
export const checkStructure: CheckOfOne<Structure> = checkWith(isStructure, async () => {
  const { Structure } = await import('../structures/structure.js');
  return Structure;
});
