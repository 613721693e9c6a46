/** No resource of R4 is nested as deep. What is deeper stays as it is. */
const DEEPEST_ELEMENT = 100;

/** The same value with other texts; the value itself when none is another. */
export function rewritten(
  value: unknown,
  change: (key: string, text: string) => string,
  key = '',
  depth = 0,
): unknown {
  if (typeof value === 'string') return change(key, value);
  if (typeof value !== 'object' || value === null || depth === DEEPEST_ELEMENT) return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => rewritten(item, change, key, depth + 1));
    return items.every((item, index) => item === value[index]) ? value : items;
  }
  let changed: { [name: string]: unknown } | undefined;
  for (const [name, item] of Object.entries(value)) {
    const other = rewritten(item, change, name, depth + 1);
    if (other !== item) {
      changed ??= { ...value };
      Object.defineProperty(changed, name, { value: other, enumerable: true });
    }
  }
  return changed ?? value;
}
