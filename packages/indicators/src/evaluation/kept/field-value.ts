import { type FieldPath, isMissing, type Scalar } from '@santeparticipative/core';

/** What a field holds: a value to compare, or `null` for an object or a list, which is there and has none. */
export type FieldValue = Scalar | null;

/** The fields that definitions read, with their values. A field that has no value is not in the map. */
export type FieldValues = ReadonlyMap<FieldPath, FieldValue>;

function isScalar(value: unknown): value is Scalar {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/**
 * What is at a path, a statement that it is missing included, wherever on the path that stands. A path does not
 * enter a list, which only `unnest` opens; no name, as in `structure` that counts itself, is the value itself.
 */
export function valueAt(value: unknown, path: FieldPath): unknown {
  if (path === '') return value;
  let at = value;
  for (const name of path.split('.')) {
    if (isMissing(at)) return at;
    if (typeof at !== 'object' || at === null || Array.isArray(at)) return undefined;
    if (!Object.hasOwn(at, name)) return undefined;
    at = Reflect.get(at, name);
  }
  return at;
}

const NO_FIELDS: FieldValues = new Map();

/** Reads fields. One that is absent, or missing for a reason, is left out. */
export function readFields(value: unknown, paths: ReadonlySet<FieldPath>): FieldValues {
  if (paths.size === 0) return NO_FIELDS;
  const values = new Map<FieldPath, FieldValue>();
  for (const path of paths) {
    const found = valueAt(value, path);
    if (found === undefined || isMissing(found)) continue;
    values.set(path, isScalar(found) ? found : null);
  }
  return values;
}
