// Generated from the schemas by `pnpm generate`: change the schemas instead.
import { type CheckOfOne, checkWith } from '../check-with.js';
import { isContact } from '../compiled/pathways/contact.js';
import type { Contact } from '../pathways/contact.js';

export { isContact };

/**
 * Checks one {@link Contact:type}, in a program that pays for no other record. The verdict comes at once from the
 * compiled check; the schema, and zod with it, is loaded only when there are issues to tell.
 */
export const checkContact: CheckOfOne<Contact> = checkWith(isContact, async () => {
  const { Contact } = await import('../pathways/contact.js');
  return Contact;
});
