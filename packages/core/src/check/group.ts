// Generated from the schemas by `pnpm generate`: change the schemas instead.
import { type CheckOfOne, checkWith } from '../check-with.js';
import { isGroup } from '../compiled/pathways/group.js';
import type { Group } from '../pathways/group.js';

export { isGroup };

/**
 * Checks one {@link Group:type}, in a program that pays for no other record. The verdict comes at once from the
 * compiled check; the schema, and zod with it, is loaded only when there are issues to tell.
 */
export const checkGroup: CheckOfOne<Group> = checkWith(isGroup, async () => {
  const { Group } = await import('../pathways/group.js');
  return Group;
});
