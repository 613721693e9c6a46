import type { AnyRecord } from '../record.js';
import { withoutIdleOpenLists } from './open-lists.js';
import type { AnyReference } from './record-base.js';
import { recordTypes } from './record-types.js';

/** A reference of a record, and where in the record it stands. */
export interface ReferenceAt {
  readonly reference: AnyReference;
  /** The fields and positions that lead to it: `['members', '0']`. `pointer` writes them as a JSON Pointer. */
  readonly path: readonly string[];
}

const TYPES: ReadonlySet<unknown> = new Set(recordTypes);

/** Inside a record, no object but a reference has both a type of record and an id. */
function isReference(value: object): value is AnyReference {
  return 'type' in value && 'id' in value && typeof value.id === 'string' && TYPES.has(value.type);
}

function find(value: unknown, path: string[], found: ReferenceAt[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (path.length > 0 && isReference(value)) {
    found.push({ reference: value, path: [...path] });
    return;
  }
  for (const [field, item] of Object.entries(value)) {
    path.push(field);
    find(item, path, found);
    path.pop();
  }
}

/**
 * Every reference of a record to another, wherever it stands: in a field, in a list, in its sources, in its
 * `meta`. The ids by which parts of a record refer to each other (the goals of an action) are no references.
 *
 * @example
 * for (const { reference, path } of referencesOf(pathway)) console.log(pointer(path), reference.type);
 */
export function referencesOf(record: AnyRecord): ReferenceAt[] {
  const found: ReferenceAt[] = [];
  find(record, [], found);
  return found;
}

/** Says what becomes of a reference: itself, another in its place, or nothing. */
export type ChangeReference = (at: ReferenceAt) => AnyReference | undefined;

/** The items that are left of a list, each reference once. */
function withoutRepetition(items: readonly unknown[]): unknown[] {
  const met = new Set<string>();
  return items.filter((item) => {
    if (typeof item !== 'object' || item === null || !isReference(item)) return item !== undefined;
    const key = `${item.type}/${item.id}`;
    return !met.has(key) && met.add(key);
  });
}

function changedList(list: readonly unknown[], path: string[], change: ChangeReference): unknown {
  const items = list.map((item, position) => changed(item, [...path, String(position)], change));
  if (items.every((item, position) => item === list[position])) return list;
  const left = withoutRepetition(items);
  return left.length === 0 ? undefined : left;
}

function changedFields(value: object, path: string[], change: ChangeReference): object | undefined {
  const fields = Object.entries(value);
  const items = fields.map(
    ([field, item]) => [field, changed(item, [...path, field], change)] as const,
  );
  if (items.every(([, item], position) => item === fields[position]?.[1])) return value;
  const left = items.filter(([, item]) => item !== undefined);
  return left.length === 0 ? undefined : Object.fromEntries(left);
}

function changed(value: unknown, path: string[], change: ChangeReference): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return changedList(value, path, change);
  if (path.length > 0 && isReference(value)) return change({ reference: value, path });
  return changedFields(value, path, change);
}

/**
 * A record with its references changed. A reference that becomes nothing is left out, and so is an object that it
 * leaves empty, or a list, with its name among the open ones; a list that was changed holds no reference twice.
 * Without any change it is the same object. A record that cannot do without a reference that was left out is no
 * longer one: check it.
 */
export function changeReferences(record: AnyRecord, change: ChangeReference): unknown {
  const result = changedFields(record, [], change);
  return result === record ? record : withoutIdleOpenLists(result ?? {});
}

/**
 * A record with the ids of references changed to others of the same type. A list that was changed holds no
 * reference twice. Without any change it is the same object. Only a merge can be wrong for it, when the two that
 * it joins become one.
 */
export function replaceReferences(
  record: AnyRecord,
  idOf: (at: ReferenceAt) => AnyReference['id'],
): AnyRecord {
  // The shape stays, for an id alone takes the place of another.
  return changeReferences(record, (at) => {
    const id = idOf(at);
    return id === at.reference.id ? at.reference : { ...at.reference, id };
  }) as AnyRecord;
}
