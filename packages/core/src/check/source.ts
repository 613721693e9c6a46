// Generated from the schemas by `pnpm generate`: change the schemas instead.
import { type CheckOfOne, checkWith } from '../check-with.js';
import { isSource } from '../compiled/dataset/source.js';
import type { Source } from '../dataset/source.js';

export { isSource };

/**
 * Checks one {@link Source:type}, in a program that pays for no other record. The verdict comes at once from the
 * compiled check; the schema, and zod with it, is loaded only when there are issues to tell.
 */
export const checkSource: CheckOfOne<Source> = checkWith(isSource, async () => {
  const { Source } = await import('../dataset/source.js');
  return Source;
});
