// Generated from the schemas by `pnpm generate`: change the schemas instead.
import { type CheckOfOne, checkWith } from '../check-with.js';
import { isMerge } from '../compiled/dataset/merge.js';
import type { Merge } from '../dataset/merge.js';

export { isMerge };

/**
 * Checks one {@link Merge:type}, in a program that pays for no other record. The verdict comes at once from the
 * compiled check; the schema, and zod with it, is loaded only when there are issues to tell.
 */
export const checkMerge: CheckOfOne<Merge> = checkWith(isMerge, async () => {
  const { Merge } = await import('../dataset/merge.js');
  return Merge;
});
