import { isObject } from './json.js';

/** True when two JSON values are the same. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one)) {
    return (
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((item, at) => isSame(item, other[at]))
    );
  }
  if (!isObject(one) || !isObject(other)) return false;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && isSame(one[name], other[name]))
  );
}

/** True when a value has all that a pattern has: of a list, each item of the pattern somewhere. */
export function fitsPattern(value: unknown, pattern: unknown): boolean {
  if (Array.isArray(pattern)) {
    return (
      Array.isArray(value) &&
      pattern.every((item) => value.some((candidate) => fitsPattern(candidate, item)))
    );
  }
  if (isObject(pattern)) {
    return (
      isObject(value) &&
      Object.keys(pattern).every(
        (name) => Object.hasOwn(value, name) && fitsPattern(value[name], pattern[name]),
      )
    );
  }
  return value === pattern;
}
