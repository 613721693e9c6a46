import { type AnyRecord, pointer, recordTypes, referencesOf } from '@santeparticipative/core';
import { defineRule } from '../rule.js';

/**
 * Fields whose target may be gone: the record that another one replaces, and what a tombstone or a merge
 * takes away.
 */
function mayBeGone({ type }: AnyRecord, field: string | undefined): boolean {
  return (
    field === 'meta' ||
    (type === 'tombstone' && field === 'target') ||
    (type === 'merge' && field === 'merged')
  );
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
  *check(record, index) {
    for (const { reference, path } of referencesOf(record)) {
      if (!mayBeGone(record, path[0]) && !index.has(reference)) yield pointer(path);
    }
  },
});
