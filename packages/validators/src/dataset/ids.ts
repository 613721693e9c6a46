import { recordTypes } from '@santeparticipative/core';
import { defineRule } from '../rule.js';

/** The same version of a record comes once. A later version of the same id is a correction. */
export const idIsUnique = defineRule({
  id: 'id.duplicate',
  severity: 'error',
  title: {
    fr: 'Un identifiant et une version ne servent qu’une fois par type',
    en: 'An id and a version serve only once per type',
  },
  message: {
    fr: 'Un autre enregistrement du même type a le même identifiant et la même version.',
    en: 'Another record of the same type has the same id and the same version.',
  },
  hint: {
    fr: 'Une correction garde l’identifiant et augmente la version ; sinon, donnez un autre identifiant.',
    en: 'A correction keeps the id and raises the version; otherwise, give another id.',
  },
  appliesTo: recordTypes,
  everyVersion: true,
  *check(record, index) {
    if (index.isRepeated(record)) yield '/id';
  },
});
