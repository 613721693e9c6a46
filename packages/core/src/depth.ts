/** No record is nested as deep. What is deeper would exhaust the stack of whoever walks it. */
const DEEPEST = 64;

function isDeeperThan(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return depth === 0 || Object.values(value).some((inner) => isDeeperThan(inner, depth - 1));
}

/** True when a value is nested deeper than any record. */
export function isTooDeep(value: unknown): boolean {
  return isDeeperThan(value, DEEPEST);
}
