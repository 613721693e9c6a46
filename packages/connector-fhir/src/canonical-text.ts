import { canonicalize } from 'json-canonicalize';

/**
 * The canonical text of a value (RFC 8785). Numbers and texts are written by JSON as RFC 8785 wants them: what is left is
 * the order of keys, and what is ordered already, as all that was written so before, is written as it is.
 */
export function canonicalText(value: object): string {
  const ordered = inOrder(value);
  return ordered === undefined ? canonicalize(value) : JSON.stringify(ordered);
}

/** True for a key that an object would not keep where it is put. */
function isUnordered(key: string): boolean {
  const first = key.charCodeAt(0);
  return (first >= ZERO && first <= NINE) || key === '__proto__';
}

const ZERO = 48;
const NINE = 57;

/** The value, its keys in order: itself where they are. `undefined` for what is not plain JSON. */
function inOrder(value: unknown): unknown {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'object') return undefined;
  return Array.isArray(value) ? itemsInOrder(value) : fieldsInOrder(value);
}

function itemsInOrder(items: readonly unknown[]): readonly unknown[] | undefined {
  let copy: unknown[] | undefined;
  for (let index = 0; index < items.length; index += 1) {
    const ordered = inOrder(items[index]);
    if (ordered === undefined) return undefined;
    if (ordered === items[index]) continue;
    copy ??= [...items];
    copy[index] = ordered;
  }
  return copy ?? items;
}

function fieldsInOrder(value: object): object | undefined {
  if ('toJSON' in value) return undefined;
  const entries = Object.entries(value);
  let isInOrder = true;
  let last = '';
  for (const entry of entries) {
    const [key, item]: [string, unknown] = entry;
    const ordered = inOrder(item);
    if (ordered === undefined || isUnordered(key)) return undefined;
    isInOrder &&= key >= last && ordered === item;
    last = key;
    entry[1] = ordered;
  }
  if (isInOrder) return value;
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}
