import { Text } from '@santeparticipative/core';
import * as z from 'zod';
import type { LinkedPeople } from './linked-people.js';
import type { PseudonymsOf } from './tally.js';

/** A scope that several structures share: a person has one pseudonym in it, made with the same key by all of them. */
export const SharedScope = z.strictObject({
  scope: Text,
  /** The id of the key, where pseudonyms tell it. */
  keyId: Text.optional(),
});
/** A scope that several structures share. See {@link SharedScope:var}. */
export type SharedScope = z.infer<typeof SharedScope>;

/** Gives nobody's pseudonyms: no scope is shared. */
const withoutPseudonyms: PseudonymsOf = () => undefined;

/**
 * Gives people as their pseudonyms of a shared scope, sorted. `undefined` unless each of them has one, and only one,
 * and no two of them have the same.
 */
export function pseudonymsIn(people: LinkedPeople, shared: SharedScope | undefined): PseudonymsOf {
  if (shared === undefined) return withoutPseudonyms;
  return (persons) => {
    const values = new Set<string>();
    for (const person of persons) {
      const own = new Set(
        people
          .pseudonymsOf(person)
          .filter(({ scope, keyId }) => scope === shared.scope && keyId === shared.keyId)
          .map(({ value }) => value),
      );
      const [value] = own;
      if (value === undefined || own.size > 1) return undefined;
      values.add(value);
    }
    return values.size === persons.size ? [...values].sort() : undefined;
  };
}
