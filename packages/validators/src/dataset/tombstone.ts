import { recordTypes } from '@santeparticipative/core';
import { defineRule } from '../rule.js';

/** An instant without its Z, so that the order of texts is the order of time whatever the fraction of a second. */
function comparable(instant: string): string {
  return instant.slice(0, -1);
}

/** What is said to be gone does not come back. A record older than its tombstone is only waiting to be removed. */
export const goneStaysGone = defineRule({
  id: 'tombstone.still-active',
  severity: 'warning',
  title: {
    fr: 'Un enregistrement supprimé ne revient pas',
    en: 'A record that is gone does not come back',
  },
  message: {
    fr: 'Cet enregistrement est déclaré supprimé, et il est là, actif et au moins aussi récent que sa suppression.',
    en: 'This record is said to be gone, and it is here, active and no older than its tombstone.',
  },
  hint: {
    fr: 'Après une opposition ou un effacement, retirez-le ; sinon, retirez sa suppression.',
    en: 'After an opposition or an erasure, remove it; otherwise, take back its tombstone.',
  },
  appliesTo: recordTypes,
  *check(record, index) {
    const gone = index.goneSince(record);
    if (gone === undefined || record.meta.status !== 'active') return;
    if (comparable(record.meta.recordedAt) >= comparable(gone)) yield '/meta/status';
  },
});
