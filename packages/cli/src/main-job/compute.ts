import { type AnyRecord, catalogue, type Issue, type Manifest } from '@santeparticipative/core';
import {
  type EvaluationPeriod,
  evaluate,
  publish,
  type Release,
} from '@santeparticipative/indicators';
import { displaysOf } from './displays.js';

/** What may be published of the indicators, and why it may not. */
export interface ComputedIndicators {
  /** `undefined` when nothing was there to count, or publishing was refused. */
  readonly release: Release | undefined;
  readonly issues: readonly Issue[];
}

/** Computes the indicators of the catalogue over a period, and clears them for publication. */
export function computeIndicators(
  records: readonly AnyRecord[],
  { created: recordedAt }: Manifest,
  period: EvaluationPeriod,
): ComputedIndicators {
  const partials = evaluate(catalogue, records, { period });
  if (partials.every(({ total }) => total.n === 0)) return { release: undefined, issues: [] };
  const published = publish(partials, { recordedAt, displays: displaysOf(records) });
  return published.ok
    ? { release: published.value, issues: [] }
    : { release: undefined, issues: published.issues };
}
