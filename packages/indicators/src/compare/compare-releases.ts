import type { Id, IndicatorResult } from '@santeparticipative/core';
import type { Release } from '../disclosure/release.js';
import { compare } from './compare.js';
import type { Comparison } from './comparison.js';

/** What two releases say of one indicator. */
export interface IndicatorComparison extends Comparison {
  readonly definition: Id;
}

function resultOf({ results }: Release, definition: Id): IndicatorResult | undefined {
  return results.find((result) => result.definition?.id === definition);
}

/**
 * Compares the totals of the indicators that two releases have in common, in the order of the second. See
 * {@link compare}.
 */
export function compareReleases(before: Release, after: Release): IndicatorComparison[] {
  const definitions = [...after.definitions, ...before.definitions];
  return after.results.flatMap((result) => {
    const definition = result.definition?.id;
    const earlier = definition === undefined ? undefined : resultOf(before, definition);
    if (definition === undefined || earlier === undefined) return [];
    const comparison = compare(
      { result: earlier, completeness: before.completeness },
      { result, completeness: after.completeness },
      definitions,
    );
    return [{ definition, ...comparison }];
  });
}
