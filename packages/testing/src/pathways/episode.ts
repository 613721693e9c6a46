import { reference } from '../values.js';

/** One accompaniment of one person: the references that its records share. */
export interface Episode {
  /** The numbers that the ids of its records start with: structure, person, and rank among the person's own. */
  readonly parts: readonly [structure: number, person: number, rank: number];
  readonly pathway: { readonly type: 'pathway'; readonly id: string };
  readonly person: { readonly type: 'person'; readonly id: string };
}

/** The accompaniment of the given rank that a structure gives to a person. */
export function episode(parts: Episode['parts'], person: Episode['person']): Episode {
  return { parts, pathway: reference('pathway', ...parts), person };
}
