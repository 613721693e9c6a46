/** A JSON object, whatever it holds: resources come from anywhere, and what should be a list need not be one. */
export interface JsonObject {
  readonly [key: string]: unknown;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects of a list, with their places in it; none where it is no list. */
export function objectsIn(value: unknown): { readonly item: JsonObject; readonly index: number }[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown, index) => (isObject(item) ? [{ item, index }] : []));
}

/** The text that an object has under a key, where it is one. */
export function textIn(value: unknown, key: string): string | undefined {
  const text = isObject(value) ? value[key] : undefined;
  return typeof text === 'string' && text.trim() !== '' ? text : undefined;
}

/** The literal reference of an object, without the address of its server nor a version: `Patient/1`. */
export function literalIn(value: unknown): string | undefined {
  return textIn(value, 'reference')?.split('/_history/')[0]?.split('/').slice(-2).join('/');
}

/** The codings of a concept. */
export function codingsIn(concept: unknown): JsonObject[] {
  return isObject(concept) ? objectsIn(concept['coding']).map(({ item }) => item) : [];
}

/** A literal reference that a record can hold the end of: one to an entry that is not in its Bundle is none. */
const LITERAL = /^[A-Z][A-Za-z]+\/[A-Za-z0-9.-]{1,64}$/;

/** True when a reference says what it leads to in a way that a record can hold. */
export function leadsSomewhere(reference: unknown): boolean {
  if (isObject(reference) && isObject(reference['identifier'])) return true;
  return LITERAL.test(literalIn(reference) ?? '');
}
