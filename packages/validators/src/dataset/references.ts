import { type AnyRecord, pointer, type Reference, recordTypes } from '@santeparticipative/core';
import { defineRule } from '../rule.js';
import type { RecordIndex } from './record-index.js';

const TYPES: ReadonlySet<unknown> = new Set(recordTypes);

/** Inside a record, no object but a reference has both a type of record and an id. */
function isReference(value: object): value is Reference {
  return 'type' in value && 'id' in value && typeof value.id === 'string' && TYPES.has(value.type);
}

/**
 * Fields whose target may be gone: the record that another one replaces, and what a tombstone or a merge
 * takes away.
 */
function mayBeGone({ type }: AnyRecord, field: string): boolean {
  return (
    field === 'meta' ||
    (type === 'tombstone' && field === 'target') ||
    (type === 'merge' && field === 'merged')
  );
}

/** Adds to `found` the places of the references, in a value that stands at `path`, that lead nowhere. */
function findUnresolved(
  value: unknown,
  path: PropertyKey[],
  index: RecordIndex,
  found: string[],
): void {
  if (typeof value !== 'object' || value === null) return;
  if (isReference(value)) {
    if (!index.has(value)) found.push(pointer(path));
    return;
  }
  for (const [field, item] of Object.entries(value)) {
    path.push(field);
    findUnresolved(item, path, index, found);
    path.pop();
  }
}

/** A reference finds its record. That it points at the right type is a matter of shape. */
export const referenceResolves = defineRule({
  id: 'reference.unresolved',
  severity: 'error',
  title: {
    fr: 'Un renvoi mène à un enregistrement du jeu de données',
    en: 'A reference leads to a record of the dataset',
  },
  message: {
    fr: 'Ce renvoi ne mène à aucun enregistrement du jeu de données.',
    en: 'This reference leads to no record of the dataset.',
  },
  hint: {
    fr: 'Ajoutez l’enregistrement ou corrigez son identifiant ; après une fusion, renvoyez à celui qui reste.',
    en: 'Add the record or correct its id; after a merge, refer to the one that stays.',
  },
  appliesTo: recordTypes,
  check(record, index) {
    const found: string[] = [];
    for (const [field, value] of Object.entries(record)) {
      if (!mayBeGone(record, field)) findUnresolved(value, [field], index, found);
    }
    return found;
  },
});
