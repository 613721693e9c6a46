// Generated from the schemas by `pnpm generate`: change the schemas instead.
import { type CheckOfOne, checkWith } from '../check-with.js';
import { isTerritory } from '../compiled/structures/territory.js';
import type { Territory } from '../structures/territory.js';

export { isTerritory };

/**
 * Checks one {@link Territory:type}, in a program that pays for no other record. The verdict comes at once from the
 * compiled check; the schema, and zod with it, is loaded only when there are issues to tell.
 */
export const checkTerritory: CheckOfOne<Territory> = checkWith(isTerritory, async () => {
  const { Territory } = await import('../structures/territory.js');
  return Territory;
});
