import type { KeptRecord } from './kept-record.js';

/** A kept record that plays the given part. */
export type Part<Name extends KeptRecord['part']> = Extract<KeptRecord, { part: Name }>;

/** The kept records that play the given part. */
export function partsOf<Name extends KeptRecord['part']>(
  records: readonly KeptRecord[],
  part: Name,
): Part<Name>[] {
  return records.filter((record): record is Part<Name> => record.part === part);
}

/** Values by a key of theirs, in their order. */
export function groupBy<Key, Value>(
  values: Iterable<Value>,
  keyOf: (value: Value) => Key,
): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group === undefined) groups.set(keyOf(value), [value]);
    else group.push(value);
  }
  return groups;
}
