import type { Id } from '@santeparticipative/core';

/**
 * Which statement of a result it is. It never says by how much a figure changed: the difference of two releases can be
 * of very few people.
 */
export interface Revision {
  /** 1 for the first statement; each that differs from the one before it takes its place, and has one more. */
  readonly revision: number;
  /** The structures whose figures came, were corrected or were taken back since the one before it, sorted. */
  readonly structures: readonly Id[];
}

/** What was stated at a time: for each structure, what tells its figures from others. */
export type Statement = ReadonlyMap<Id, string>;

function changedBetween(before: Statement, after: Statement): Id[] {
  const ids = new Set([...before.keys(), ...after.keys()]);
  return [...ids].filter((id) => before.get(id) !== after.get(id)).sort();
}

/** Which statement the last one is, of statements in the order of time. One that changes nothing is no other. */
export function revisionOf(statements: readonly Statement[]): Revision {
  let latest: Revision = { revision: 1, structures: [] };
  for (const [index, statement] of statements.entries()) {
    const before = statements[index - 1];
    const structures = before === undefined ? [] : changedBetween(before, statement);
    if (structures.length > 0) latest = { revision: latest.revision + 1, structures };
  }
  return latest;
}
