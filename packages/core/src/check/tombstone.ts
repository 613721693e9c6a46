// Generated from the schemas by `pnpm generate`: change the schemas instead.
import { type CheckOfOne, checkWith } from '../check-with.js';
import { isTombstone } from '../compiled/dataset/tombstone.js';
import type { Tombstone } from '../dataset/tombstone.js';

export { isTombstone };

/**
 * Checks one {@link Tombstone:type}, in a program that pays for no other record. The verdict comes at once from the
 * compiled check; the schema, and zod with it, is loaded only when there are issues to tell.
 */
export const checkTombstone: CheckOfOne<Tombstone> = checkWith(isTombstone, async () => {
  const { Tombstone } = await import('../dataset/tombstone.js');
  return Tombstone;
});
