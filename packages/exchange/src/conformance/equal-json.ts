import { canonicalize } from 'json-canonicalize';

/** True when a value comes back from JSON as it went: it can be kept. */
export function isJson(value: unknown): boolean {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (Array.isArray(value)) return value.every(isJson);
  if (typeof value !== 'object') return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return (
    (prototype === Object.prototype || prototype === null) && Object.values(value).every(isJson)
  );
}

/** True when two values are the same as JSON. */
export function equalJson(one: unknown, other: unknown): boolean {
  return canonicalize(one) === canonicalize(other);
}

/** True when two lists of texts hold the same ones as often, in whatever order. */
export function sameTexts(one: readonly string[], other: readonly string[]): boolean {
  return equalJson([...one].sort(), [...other].sort());
}
