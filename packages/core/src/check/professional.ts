// Generated from the schemas by `pnpm generate`: change the schemas instead.
import { type CheckOfOne, checkWith } from '../check-with.js';
import { isProfessional } from '../compiled/structures/professional.js';
import type { Professional } from '../structures/professional.js';

export { isProfessional };

/**
 * Checks one {@link Professional:type}, in a program that pays for no other record. The verdict comes at once from the
 * compiled check; the schema, and zod with it, is loaded only when there are issues to tell.
 */
export const checkProfessional: CheckOfOne<Professional> = checkWith(isProfessional, async () => {
  const { Professional } = await import('../structures/professional.js');
  return Professional;
});
