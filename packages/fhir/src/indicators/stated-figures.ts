import type { RecordOf } from '@santeparticipative/core';

/** The figures of a result, or of one of its strata. */
export type Figures = Pick<
  RecordOf<'indicator-result'>,
  'value' | 'numerator' | 'denominator' | 'suppressed'
>;
