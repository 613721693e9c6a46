/** No resource is nested as deep: what is deeper would exhaust the stack of whoever walks it. */
const DEEPEST = 100;

function isDeeper(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return depth === 0 || Object.values(value).some((one) => isDeeper(one, depth - 1));
}

/** True for a value that is nested deeper than any resource. */
export function isTooDeep(value: unknown): boolean {
  return isDeeper(value, DEEPEST);
}
