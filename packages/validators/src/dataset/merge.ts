import { defineRule } from '../rule.js';

/** A record that was merged away is not the one that stays, however many merges lie between. */
export const mergesEnd = defineRule({
  id: 'merge.cycle',
  severity: 'error',
  title: {
    fr: 'Des fusions qui se suivent mènent à un enregistrement qui reste',
    en: 'Merges that follow each other lead to a record that stays',
  },
  message: {
    fr: 'De fusion en fusion, cet enregistrement se fond en lui-même : aucun ne reste.',
    en: 'From merge to merge, this record is merged into itself: none stays.',
  },
  hint: {
    fr: 'Retirez la fusion qui va dans le mauvais sens.',
    en: 'Take back the merge that goes the wrong way.',
  },
  appliesTo: ['merge'],
  *check({ merged, kept }, index) {
    if (index.isMergedIntoItself(merged) && index.isMergedIntoItself(kept)) yield '/merged';
  },
});
