/** An object as JSON gives it: names, and values that have not been looked at. */
export interface JsonObject {
  readonly [name: string]: unknown;
}

/** True of an object; an array and `null` are none. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The items of a list, or nothing when the value is no list. */
export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The objects of a list; what is no object is accused elsewhere. */
export function objectsIn(value: unknown): readonly JsonObject[] {
  return itemsOf(value).filter(isObject);
}

/** The value of a name, when it is an object. */
export function objectAt(value: JsonObject, name: string): JsonObject | undefined {
  const found = value[name];
  return isObject(found) ? found : undefined;
}

/** The value of a name, when it is a text. */
export function textAt(value: JsonObject, name: string): string | undefined {
  const found = value[name];
  return typeof found === 'string' ? found : undefined;
}

/** True of a text that is one of those given. */
export function isOneOf(value: unknown, texts: readonly string[]): boolean {
  return typeof value === 'string' && texts.includes(value);
}

/** The value of a name, when it is a number. */
export function numberAt(value: JsonObject, name: string): number | undefined {
  const found = value[name];
  return typeof found === 'number' ? found : undefined;
}
