/** What JSON can hold. */
export type Json = string | number | boolean | null | Json[] | JsonObject;

/** An object of JSON. */
export interface JsonObject {
  [key: string]: Json;
}

/** The steps from the root of a value to a place in it: names of fields, positions in lists. */
export type Path = readonly (string | number)[];

/** True for objects, which lists and null are not. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at a place; `undefined` where there is no such place. */
export function valueAt(value: Json, path: Path): Json | undefined {
  let found: Json | undefined = value;
  for (const step of path) {
    if (Array.isArray(found)) found = found[Number(step)];
    else found = isObject(found) ? found[step] : undefined;
  }
  return found;
}

/**
 * A copy of a value with something else at a place: a field may be new, and the position `-` is the end of a list.
 * `undefined` takes away what was there.
 */
export function withAt(value: JsonObject, path: Path, replacement: Json | undefined): JsonObject {
  if (path.length === 0 && isObject(replacement)) return replacement;
  const copy = structuredClone(value);
  const holder = valueAt(copy, path.slice(0, -1));
  const step = path.at(-1);
  if (Array.isArray(holder)) {
    const position = step === '-' ? holder.length : Number(step);
    holder.splice(position, 1, ...(replacement === undefined ? [] : [replacement]));
  } else if (isObject(holder) && step !== undefined) {
    if (replacement === undefined) delete holder[step];
    else holder[step] = replacement;
  } else {
    throw new Error(`There is nothing to change at /${path.join('/')}.`);
  }
  return copy;
}

/** The steps of a JSON pointer. */
export function pathOf(pointer: string): Path {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
