/** What JSON can hold. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** A copy of a value with something else at a place, a JSON Pointer; `undefined` takes away what was there. */
export function withAt(value: Json, place: string, replacement: Json | undefined): Json {
  const [key, ...others] = place.split('/').slice(1);
  if (key === undefined) return replacement ?? null;
  const rest = others.map((step) => `/${step}`).join('');
  const change = (old: Json | undefined): Json | undefined =>
    others.length === 0 ? replacement : withAt(old ?? {}, rest, replacement);
  if (isList(value)) {
    const child = change(value[Number(key)]);
    return value.toSpliced(Number(key), 1, ...(child === undefined ? [] : [child]));
  }
  if (typeof value !== 'object' || value === null) throw new Error(`There is no place ${place}.`);
  const { [key]: old, ...kept } = value;
  const child = change(old);
  return child === undefined ? kept : { ...kept, [key]: child };
}

/** The texts and the numbers that a value holds, and the names of its fields. */
export function wordsOf(value: Json | undefined): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  return isList(value)
    ? value.flatMap(wordsOf)
    : Object.entries(value).flatMap(([key, child]) => [key, ...wordsOf(child)]);
}
