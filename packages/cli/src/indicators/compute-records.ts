import {
  type AnyRecord,
  catalogue,
  countByType,
  type Issue,
  type Manifest,
} from '@santeparticipative/core';
import { type EvaluationPeriod, evaluate, parisDay } from '@santeparticipative/indicators';
import { type ClearedIndicators, clear, without } from './clear.js';
import { onWhatIsRecorded } from './recorded.js';
import { displaysOf } from './stratum-names.js';

/** A dataset as it was read, with what was wrong in reading it: not what was wrong between its records. */
export interface DatasetAsRead {
  readonly manifest: Manifest;
  readonly records: readonly AnyRecord[];
  readonly issues: readonly Issue[];
}

/**
 * Computes the indicators of the catalogue over a period, and clears them for publication. A dataset that was read
 * with errors gives none: what is missing from it would be missing from every figure, unseen.
 */
export async function computeIndicators(
  { manifest, records, issues }: DatasetAsRead,
  period: EvaluationPeriod,
): Promise<ClearedIndicators> {
  if (issues.some(({ severity }) => severity === 'error')) return without('partly-read');
  const { created: recordedAt } = manifest;
  const partials = evaluate(catalogue, records, { period, asOf: parisDay(recordedAt) });
  const recorded = onWhatIsRecorded(partials, countByType(records));
  return clear(recorded, { recordedAt, displays: displaysOf(records) });
}
