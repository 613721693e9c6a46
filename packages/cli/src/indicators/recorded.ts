import type { RecordType } from '@santeparticipative/core';
import type { PartialResult } from '@santeparticipative/indicators';

/** True when nothing was counted although something may be there: what could not be placed, people known by number alone. */
function isUntold({ definition: { unnest }, total, unplaced }: PartialResult): boolean {
  return total.n === 0 && (unplaced > 0 || unnest?.endsWith('.persons') === true);
}

/**
 * The results on what a dataset records, be there none of it in the period. A dataset that holds no contact at all does
 * not say that there was none: nothing is said of contacts.
 */
export function onWhatIsRecorded(
  partials: readonly PartialResult[],
  counts: Partial<Record<RecordType, number>>,
): PartialResult[] {
  const isRecorded = (type: RecordType): boolean => (counts[type] ?? 0) > 0;
  return partials.filter((partial) => {
    const { base, measure } = partial.definition;
    const isBased = isRecorded(base) && (measure.kind !== 'ratio' || isRecorded(measure.of.base));
    return isBased && !isUntold(partial);
  });
}
