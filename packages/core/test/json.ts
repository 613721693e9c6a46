/** What JSON can hold. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

/** The steps from the root of a JSON value to a place in it. */
export type Path = readonly (string | number)[];

/** A copy of a value as JSON holds it. */
export function asJson(value: unknown): Json {
  const json: Json = JSON.parse(JSON.stringify(value));
  return json;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** Every place in a value, with what stands there, the root included. */
export function* places(value: Json, path: Path = []): Generator<{ path: Path; value: Json }> {
  yield { path, value };
  if (typeof value !== 'object' || value === null) return;
  const children: (readonly [string | number, Json])[] = isList(value)
    ? value.map((child, index) => [index, child] as const)
    : Object.entries(value);
  for (const [key, child] of children) yield* places(child, [...path, key]);
}

/** What stands at a place, or `undefined` when nothing does. */
export function at(value: unknown, path: Path): unknown {
  const [key, ...others] = path;
  if (key === undefined) return value;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return at(Reflect.get(value, key), others);
}

/** A copy of a value with something else at a place; `undefined` takes away what was there. */
export function withAt(value: Json, path: Path, replacement: Json | undefined): Json {
  const [key, ...others] = path;
  if (key === undefined) return replacement ?? null;
  const change = (old: Json | undefined): Json | undefined =>
    others.length === 0 ? replacement : withAt(old ?? null, others, replacement);
  if (isList(value)) {
    const child = change(value[Number(key)]);
    return value.toSpliced(Number(key), 1, ...(child === undefined ? [] : [child]));
  }
  if (typeof value !== 'object' || value === null) throw new Error('There is no such place.');
  const { [key]: old, ...rest } = value;
  const child = change(old);
  return child === undefined ? rest : { ...rest, [key]: child };
}
