import type { Release } from '@santeparticipative/indicators';

/** How many cells of a release are hidden, totals and strata together. */
export function hiddenCells({ results }: Release): number {
  return results
    .flatMap((result) => [result, ...(result.strata ?? [])])
    .filter(({ suppressed }) => suppressed === true).length;
}
