import type { Manifest } from '@santeparticipative/core';
import type { EvaluationPeriod } from '@santeparticipative/indicators';

/** The last civil year that had ended when the dataset was made: what it is computed over unless told. */
export function lastFullYear({ created }: Manifest): EvaluationPeriod {
  const year = String(Number(created.slice(0, 4)) - 1).padStart(4, '0');
  return { start: `${year}-01-01`, end: `${year}-12-31` };
}
