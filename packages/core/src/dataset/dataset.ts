import { type AnyRecord, isRecordOf, type RecordOf } from '../record.js';
import type { Manifest } from './manifest.js';
import type { RecordType } from './record-types.js';

/** A set of records with what it says of itself. The order of records means nothing. */
export interface Dataset {
  readonly manifest: Manifest;
  readonly records: readonly AnyRecord[];
}

/** The records of one type, in the dataset's order. */
export function recordsOf<Type extends RecordType>(
  records: Iterable<AnyRecord>,
  type: Type,
): RecordOf<Type>[] {
  return [...records].filter((record) => isRecordOf(type, record));
}

/** How many records of each type. Types that do not occur are left out. */
export function countByType(records: Iterable<AnyRecord>): Partial<Record<RecordType, number>> {
  const counts: Partial<Record<RecordType, number>> = {};
  for (const { type } of records) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
}
