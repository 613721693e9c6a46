/** A way into a JSON value. */
export type Path = readonly (string | number)[];

/** Every place in a JSON value. */
export function* places(value: unknown, path: Path = []): Generator<Path> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    yield at;
    yield* places(item, at);
  }
}

/** The same value with something else in a place. */
export function replaced(value: unknown, [key, ...rest]: Path, other: unknown): unknown {
  if (key === undefined) return other;
  if (Array.isArray(value))
    return value.map((item, index) => (index === key ? replaced(item, rest, other) : item));
  return typeof value === 'object' && value !== null
    ? { ...value, [key]: replaced(Reflect.get(value, key), rest, other) }
    : value;
}
