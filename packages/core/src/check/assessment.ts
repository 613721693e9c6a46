// Generated from the schemas by `pnpm generate`: change the schemas instead.
import { type CheckOfOne, checkWith } from '../check-with.js';
import { isAssessment } from '../compiled/pathways/assessment.js';
import type { Assessment } from '../pathways/assessment.js';

export { isAssessment };

/**
 * Checks one {@link Assessment:type}, in a program that pays for no other record. The verdict comes at once from the
 * compiled check; the schema, and zod with it, is loaded only when there are issues to tell.
 */
export const checkAssessment: CheckOfOne<Assessment> = checkWith(isAssessment, async () => {
  const { Assessment } = await import('../pathways/assessment.js');
  return Assessment;
});
