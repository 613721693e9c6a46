import type { RecordType } from '@santeparticipative/core';
import type { PartialResult } from '@santeparticipative/indicators';

/**
 * The results on what a dataset records, be there none of it in the period. A dataset that holds no contact at all does
 * not say that there was none: nothing is said of contacts.
 */
export function onWhatIsRecorded(
  partials: readonly PartialResult[],
  counts: Partial<Record<RecordType, number>>,
): PartialResult[] {
  const isRecorded = (type: RecordType): boolean => (counts[type] ?? 0) > 0;
  return partials.filter(
    ({ definition: { base, measure } }) =>
      isRecorded(base) && (measure.kind !== 'ratio' || isRecorded(measure.of.base)),
  );
}
