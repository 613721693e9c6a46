// Generated from the schemas by `pnpm generate`: change the schemas instead.
import { type CheckOfOne, checkWith } from '../check-with.js';
import { isFeedback } from '../compiled/participation/feedback.js';
import type { Feedback } from '../participation/feedback.js';

export { isFeedback };

/**
 * Checks one {@link Feedback:type}, in a program that pays for no other record. The verdict comes at once from the
 * compiled check; the schema, and zod with it, is loaded only when there are issues to tell.
 */
export const checkFeedback: CheckOfOne<Feedback> = checkWith(isFeedback, async () => {
  const { Feedback } = await import('../participation/feedback.js');
  return Feedback;
});
