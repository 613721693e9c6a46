// Generated from the schemas by `pnpm generate`: change the schemas instead.
import { type CheckOfOne, checkWith } from '../check-with.js';
import { isProgramme } from '../compiled/structures/programme.js';
import type { Programme } from '../structures/programme.js';

export { isProgramme };

/**
 * Checks one {@link Programme:type}, in a program that pays for no other record. The verdict comes at once from the
 * compiled check; the schema, and zod with it, is loaded only when there are issues to tell.
 */
export const checkProgramme: CheckOfOne<Programme> = checkWith(isProgramme, async () => {
  const { Programme } = await import('../structures/programme.js');
  return Programme;
});
