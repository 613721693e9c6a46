// Generated from the schemas by `pnpm generate`: change the schemas instead.
import { type CheckOfOne, checkWith } from '../check-with.js';
import { isRecommendation } from '../compiled/participation/recommendation.js';
import type { Recommendation } from '../participation/recommendation.js';

export { isRecommendation };

/**
 * Checks one {@link Recommendation:type}, in a program that pays for no other record. The verdict comes at once from the
 * compiled check; the schema, and zod with it, is loaded only when there are issues to tell.
 */
export const checkRecommendation: CheckOfOne<Recommendation> = checkWith(isRecommendation, async () => {
  const { Recommendation } = await import('../participation/recommendation.js');
  return Recommendation;
});
