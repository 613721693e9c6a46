// Generated from the schemas by `pnpm generate`: change the schemas instead.
import { type CheckOfOne, checkWith } from '../check-with.js';
import { isEnrolment } from '../compiled/structures/enrolment.js';
import type { Enrolment } from '../structures/enrolment.js';

export { isEnrolment };

/**
 * Checks one {@link Enrolment:type}, in a program that pays for no other record. The verdict comes at once from the
 * compiled check; the schema, and zod with it, is loaded only when there are issues to tell.
 */
export const checkEnrolment: CheckOfOne<Enrolment> = checkWith(isEnrolment, async () => {
  const { Enrolment } = await import('../structures/enrolment.js');
  return Enrolment;
});
