import type { DimensionId } from '../dimensions.js';
import type { IndicatorDefinition, Stratifier } from '../indicator-definition.js';

/** What a definition of the catalogue says of itself. */
type Said = Omit<IndicatorDefinition, 'type' | 'meta' | 'version' | 'owner' | 'provenance'> &
  Partial<Pick<IndicatorDefinition, 'version' | 'provenance'>>;

/**
 * A definition as the catalogue writes it: everything but what its definitions share. It is the project's own unless
 * it says otherwise.
 */
export function define(said: Said): IndicatorDefinition {
  return {
    type: 'indicator-definition',
    meta: { version: 1, recordedAt: '2026-11-22T00:00:00Z', status: 'active' },
    version: '1.0.0',
    provenance: 'project',
    owner: 'santeparticipative',
    ...said,
  };
}

/** Dimensions whose strata add up: nothing that is counted is in two of them. */
export function partitions(...ids: readonly DimensionId[]): Stratifier[] {
  return ids.map((id) => ({ id, partition: true }));
}

/** Dimensions whose strata do not add up: what is counted may be in several, as a session of two hosts is. */
export function overlapping(...ids: readonly DimensionId[]): Stratifier[] {
  return ids.map((id) => ({ id, partition: false }));
}
