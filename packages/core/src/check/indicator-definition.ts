// Generated from the schemas by `pnpm generate`: change the schemas instead.
import { type CheckOfOne, checkWith } from '../check-with.js';
import { isIndicatorDefinition } from '../compiled/indicators/indicator-definition.js';
import type { IndicatorDefinition } from '../indicators/indicator-definition.js';

export { isIndicatorDefinition };

/**
 * Checks one {@link IndicatorDefinition:type}, in a program that pays for no other record. The verdict comes at once from the
 * compiled check; the schema, and zod with it, is loaded only when there are issues to tell.
 */
export const checkIndicatorDefinition: CheckOfOne<IndicatorDefinition> = checkWith(isIndicatorDefinition, async () => {
  const { IndicatorDefinition } = await import('../indicators/indicator-definition.js');
  return IndicatorDefinition;
});
