import type { Id } from '@santeparticipative/core';

/** Of the structures whose figures a result expects, how many it has. */
export interface Completeness {
  readonly expected: number;
  readonly received: number;
  /** Those whose figures are not there, sorted. */
  readonly missing: readonly Id[];
}

/** The completeness of a result that has the figures of some of the expected structures. */
export function completenessOf(expected: readonly Id[], received: ReadonlySet<Id>): Completeness {
  const missing = expected.filter((id) => !received.has(id)).sort();
  return { expected: expected.length, received: expected.length - missing.length, missing };
}

/** The share of the expected structures that were received, as a whole percentage, rounded down: 100 is all of them. */
export function completenessShare({ expected, received }: Completeness): number {
  return expected === 0 ? 100 : Math.floor((100 * received) / expected);
}
