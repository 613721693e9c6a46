// Generated from the schemas by `pnpm generate`: change the schemas instead.
import { type CheckOfOne, checkWith } from '../check-with.js';
import { isFunding } from '../compiled/structures/funding.js';
import type { Funding } from '../structures/funding.js';

export { isFunding };

/**
 * Checks one {@link Funding:type}, in a program that pays for no other record. The verdict comes at once from the
 * compiled check; the schema, and zod with it, is loaded only when there are issues to tell.
 */
export const checkFunding: CheckOfOne<Funding> = checkWith(isFunding, async () => {
  const { Funding } = await import('../structures/funding.js');
  return Funding;
});
