/** What JSON can hold; a number may also be one that JSON cannot write, as programs give them. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

/** An object of JSON. */
export interface JsonObject {
  readonly [key: string]: Json;
}

/** The steps from the root of a value to a place in it: names of fields, positions in lists. */
export type Path = readonly (string | number)[];

/** A place in a value, and what stands there. */
export interface Place {
  readonly path: Path;
  readonly value: Json;
}

/** True for lists. */
export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** True for objects, which lists and null are not. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !isList(value);
}

/** A copy of a value as JSON holds it. */
export function asJson(value: unknown): Json {
  const json: Json = JSON.parse(JSON.stringify(value));
  return json;
}

/** Every place in a value, the root first. */
export function* places(value: Json, path: Path = []): Generator<Place> {
  yield { path, value };
  if (isList(value)) {
    for (const [position, item] of value.entries()) yield* places(item, [...path, position]);
  } else if (isObject(value)) {
    for (const [field, item] of Object.entries(value)) yield* places(item, [...path, field]);
  }
}

/** A copy of an object with a field more, whatever its name: `__proto__` becomes a field as well. */
export function withField(object: JsonObject, name: string, value: Json): JsonObject {
  return Object.fromEntries([...Object.entries(object), [name, value]]);
}

/** A copy of an object without a field. */
export function withoutField(object: JsonObject, name: string): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([field]) => field !== name));
}

/** A copy of a value with something else at a place that it has; `undefined` takes away what was there. */
export function withAt(value: Json, path: Path, replacement: Json | undefined): Json {
  const [key, ...others] = path;
  if (key === undefined) return replacement ?? null;
  if (isList(value)) {
    const old = value[Number(key)] ?? null;
    const item = others.length === 0 ? replacement : withAt(old, others, replacement);
    return value.toSpliced(Number(key), 1, ...(item === undefined ? [] : [item]));
  }
  if (!isObject(value)) throw new Error('There is no such place.');
  const field = others.length === 0 ? replacement : withAt(value[key] ?? null, others, replacement);
  return field === undefined
    ? withoutField(value, String(key))
    : Object.fromEntries(
        Object.entries(value).map(([name, old]) => [name, name === String(key) ? field : old]),
      );
}
