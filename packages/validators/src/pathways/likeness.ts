import type { Person } from '@santeparticipative/core';

/**
 * What two records of one person have in common: the same pseudonym in the same scope. A birth year, a gender and a
 * home are not enough: in a neighbourhood many people share all three.
 */
export function pseudonymKey({ pseudonym }: Person): string | undefined {
  return pseudonym && JSON.stringify([pseudonym.scope, pseudonym.value]);
}
