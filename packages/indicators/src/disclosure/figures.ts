import type { Stratum } from '@santeparticipative/core';

/** What a cell shows, whether it is a total or a stratum. */
export type Figures = Pick<Stratum, 'value' | 'numerator' | 'denominator' | 'suppressed'>;

/** True when a shown cell is a proportion of 0 % or 100 %, which tells something of everyone in the group. */
export function isFullGroup({ suppressed, numerator, denominator }: Figures): boolean {
  if (suppressed === true || numerator?.value === undefined) return false;
  const things = denominator?.value ?? 0;
  return things > 0 && (numerator.value === 0 || numerator.value === things);
}
