// Generated from the schemas by `pnpm generate`: change the schemas instead.
import { type CheckOfOne, checkWith } from '../check-with.js';
import { isPerson } from '../compiled/pathways/person.js';
import type { Person } from '../pathways/person.js';

export { isPerson };

/**
 * Checks one {@link Person:type}, in a program that pays for no other record. The verdict comes at once from the
 * compiled check; the schema, and zod with it, is loaded only when there are issues to tell.
 */
export const checkPerson: CheckOfOne<Person> = checkWith(isPerson, async () => {
  const { Person } = await import('../pathways/person.js');
  return Person;
});
