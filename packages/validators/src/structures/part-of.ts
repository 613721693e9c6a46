import { defineRule } from '../rule.js';

/** Nothing is a part of itself, however many wholes lie between. */
export const partIsNoWhole = defineRule({
  id: 'part-of.cycle',
  severity: 'error',
  title: {
    fr: 'Une structure, un territoire ou un programme ne fait pas partie de lui-même',
    en: 'A structure, a territory or a programme is not a part of itself',
  },
  message: {
    fr: 'De proche en proche, cet enregistrement fait partie de lui-même.',
    en: 'From one to the next, this record is a part of itself.',
  },
  hint: {
    fr: 'Retirez « partOf » de celui qui contient les autres.',
    en: 'Take "partOf" away from the one that contains the others.',
  },
  appliesTo: ['structure', 'territory', 'programme'],
  *check(record, index) {
    if (index.isPartOfItself(record)) yield '/partOf';
  },
});
