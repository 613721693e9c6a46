import type { IndicatorDefinition, IndicatorResult, Issue } from '@santeparticipative/core';
import type { Completeness } from '../campaign/completeness.js';
import type { Revision } from '../campaign/revision.js';

/** Results that may be published. Only {@link publish} makes one. */
export interface Release {
  /** Tells a release from a partial result, so that neither passes for the other. */
  readonly kind: 'release';
  /** The fewest distinct people that a published cell stands for. */
  readonly threshold: number;
  /** The definitions that the results follow, in the order of the results. */
  readonly definitions: readonly IndicatorDefinition[];
  /** Computed results. A hidden figure says `suppressed`, and nothing else. */
  readonly results: readonly IndicatorResult[];
  /** Of the structures that were expected, how many are in it. Absent when nobody said. */
  readonly completeness?: Completeness | undefined;
  /** Which statement of these results it is. Absent for the first. Their `meta.version` says it too. */
  readonly revision?: Revision | undefined;
  /** What a reader must know before using the figures. Each points into `results`. */
  readonly warnings: readonly Issue[];
}
