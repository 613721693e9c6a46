import { type AnyRecord, catalogue, type Issue, type Manifest } from '@santeparticipative/core';
import {
  type EvaluationPeriod,
  evaluate,
  publish,
  type Release,
} from '@santeparticipative/indicators';
import { displaysOf } from './displays.js';

/**
 * Why there is no release: the file could not be read as a dataset; part of it could not, or is not what it
 * announces; disclosure control refused; or nothing was there to count in the period.
 */
export type WithoutRelease = 'not-read' | 'partly-read' | 'refused' | 'nothing-to-count';

/** What may be published of the indicators. */
export interface ComputedIndicators {
  readonly release: Release | undefined;
  /** Why there is no release, when there is none. */
  readonly withoutRelease: WithoutRelease | undefined;
  /** What forbids a release, or what its readers must know. */
  readonly issues: readonly Issue[];
}

/** A dataset as it was read, with what was wrong in reading it: not what was wrong between its records. */
export interface DatasetAsRead {
  readonly manifest: Manifest;
  readonly records: readonly AnyRecord[];
  readonly issues: readonly Issue[];
}

function without(reason: WithoutRelease, issues: readonly Issue[] = []): ComputedIndicators {
  return { release: undefined, withoutRelease: reason, issues };
}

/**
 * Computes the indicators of the catalogue over a period, and clears them for publication. A dataset that was read
 * with errors gives none: what is missing from it would be missing from every figure, unseen.
 */
export function computeIndicators(
  { manifest, records, issues }: DatasetAsRead,
  period: EvaluationPeriod,
): ComputedIndicators {
  if (issues.some(({ severity }) => severity === 'error')) return without('partly-read');
  const partials = evaluate(catalogue, records, { period });
  if (partials.every(({ total }) => total.n === 0)) return without('nothing-to-count');
  const { created: recordedAt } = manifest;
  const published = publish(partials, { recordedAt, displays: displaysOf(records) });
  return published.ok
    ? { release: published.value, withoutRelease: undefined, issues: published.issues }
    : without('refused', published.issues);
}
