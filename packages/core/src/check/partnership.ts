// Generated from the schemas by `pnpm generate`: change the schemas instead.
import { type CheckOfOne, checkWith } from '../check-with.js';
import { isPartnership } from '../compiled/structures/partnership.js';
import type { Partnership } from '../structures/partnership.js';

export { isPartnership };

/**
 * Checks one {@link Partnership:type}, in a program that pays for no other record. The verdict comes at once from the
 * compiled check; the schema, and zod with it, is loaded only when there are issues to tell.
 */
export const checkPartnership: CheckOfOne<Partnership> = checkWith(isPartnership, async () => {
  const { Partnership } = await import('../structures/partnership.js');
  return Partnership;
});
