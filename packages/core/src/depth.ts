/** No record is nested as deep. What is deeper would exhaust the stack of whoever walks it. */
const DEEPEST = 64;

/** No record holds as many values. A wrong one that does would have as many issues, and exhaust the memory. */
const MOST_VALUES = 200_000;

function childrenOf(value: unknown): readonly unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value) : [];
}

/**
 * The rule that a value breaks by its mere size, if it breaks one: nested deeper, or holding more values, than any
 * record. It takes a time that is bounded, whatever the value leads to: itself, or one object many times.
 */
export function ruleOfSize(value: unknown): 'data.too-deep' | 'data.too-large' | undefined {
  let level = [value];
  let values = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    values += level.length;
    if (values > MOST_VALUES) return 'data.too-large';
    const next: unknown[] = [];
    for (const one of level) for (const child of childrenOf(one)) next.push(child);
    if (depth === DEEPEST && level.some((one) => typeof one === 'object' && one !== null)) {
      return 'data.too-deep';
    }
    level = next;
  }
  return undefined;
}

/** True when a value is nested deeper, or holds more, than any record. */
export function isTooBig(value: unknown): boolean {
  return ruleOfSize(value) !== undefined;
}
