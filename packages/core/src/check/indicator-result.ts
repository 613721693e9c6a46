// Generated from the schemas by `pnpm generate`: change the schemas instead.
import { type CheckOfOne, checkWith } from '../check-with.js';
import { isIndicatorResult } from '../compiled/indicators/indicator-result.js';
import type { IndicatorResult } from '../indicators/indicator-result.js';

export { isIndicatorResult };

/**
 * Checks one {@link IndicatorResult:type}, in a program that pays for no other record. The verdict comes at once from the
 * compiled check; the schema, and zod with it, is loaded only when there are issues to tell.
 */
export const checkIndicatorResult: CheckOfOne<IndicatorResult> = checkWith(isIndicatorResult, async () => {
  const { IndicatorResult } = await import('../indicators/indicator-result.js');
  return IndicatorResult;
});
