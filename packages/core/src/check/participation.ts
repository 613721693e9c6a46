// Generated from the schemas by `pnpm generate`: change the schemas instead.
import { type CheckOfOne, checkWith } from '../check-with.js';
import { isParticipation } from '../compiled/participation/participation.js';
import type { Participation } from '../participation/participation.js';

export { isParticipation };

/**
 * Checks one {@link Participation:type}, in a program that pays for no other record. The verdict comes at once from the
 * compiled check; the schema, and zod with it, is loaded only when there are issues to tell.
 */
export const checkParticipation: CheckOfOne<Participation> = checkWith(isParticipation, async () => {
  const { Participation } = await import('../participation/participation.js');
  return Participation;
});
