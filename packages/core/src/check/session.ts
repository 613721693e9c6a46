// Generated from the schemas by `pnpm generate`: change the schemas instead.
import { type CheckOfOne, checkWith } from '../check-with.js';
import { isSession } from '../compiled/participation/session.js';
import type { Session } from '../participation/session.js';

export { isSession };

/**
 * Checks one {@link Session:type}, in a program that pays for no other record. The verdict comes at once from the
 * compiled check; the schema, and zod with it, is loaded only when there are issues to tell.
 */
export const checkSession: CheckOfOne<Session> = checkWith(isSession, async () => {
  const { Session } = await import('../participation/session.js');
  return Session;
});
