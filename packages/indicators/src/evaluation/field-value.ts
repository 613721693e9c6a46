import { type FieldPath, isMissing, type Scalar } from '@santeparticipative/core';

/** What a field holds: a value to compare, or `null` for an object or a list, which is there and has none. */
export type FieldValue = Scalar | null;

/** The fields that definitions read, with their values. A field that has no value is not in the map. */
export type FieldValues = ReadonlyMap<FieldPath, FieldValue>;

function isScalar(value: unknown): value is Scalar {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function walk(record: object, path: FieldPath): unknown {
  let value: unknown = record;
  for (const name of path.split('.')) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    if (isMissing(value) || !Object.hasOwn(value, name)) return undefined;
    value = Reflect.get(value, name);
  }
  return isMissing(value) ? undefined : value;
}

/**
 * Reads fields. One that is absent, or missing for a reason, is left out; so is a path that goes into a
 * list, which only `unnest` opens.
 */
export function readFields(record: object, paths: Iterable<FieldPath>): Map<FieldPath, FieldValue> {
  const values = new Map<FieldPath, FieldValue>();
  for (const path of paths) {
    const value = walk(record, path);
    if (value !== undefined) values.set(path, isScalar(value) ? value : null);
  }
  return values;
}

/** Reads the fields of each item of a list of the record. No list, no items. */
export function readItems(
  record: object,
  list: FieldPath,
  paths: ReadonlySet<FieldPath>,
): FieldValues[] {
  const items: unknown = walk(record, list);
  if (!Array.isArray(items)) return [];
  return items.map((item: unknown) =>
    typeof item === 'object' && item !== null ? readFields(item, paths) : new Map(),
  );
}
