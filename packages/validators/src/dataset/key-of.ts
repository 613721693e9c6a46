import type { Reference } from '@santeparticipative/core';

/** A record, or a reference to one, as one text. No id holds a slash. */
export function keyOf({ type, id }: Reference): string {
  return `${type}/${id}`;
}
