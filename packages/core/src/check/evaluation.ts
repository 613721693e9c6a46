// Generated from the schemas by `pnpm generate`: change the schemas instead.
import { type CheckOfOne, checkWith } from '../check-with.js';
import { isEvaluation } from '../compiled/participation/evaluation.js';
import type { Evaluation } from '../participation/evaluation.js';

export { isEvaluation };

/**
 * Checks one {@link Evaluation:type}, in a program that pays for no other record. The verdict comes at once from the
 * compiled check; the schema, and zod with it, is loaded only when there are issues to tell.
 */
export const checkEvaluation: CheckOfOne<Evaluation> = checkWith(isEvaluation, async () => {
  const { Evaluation } = await import('../participation/evaluation.js');
  return Evaluation;
});
