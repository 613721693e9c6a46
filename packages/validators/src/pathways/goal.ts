import { isBefore } from '@santeparticipative/core';
import { defineRule } from '../rule.js';

/** A goal is due after it was set. */
export const goalIsDueAfterStart = defineRule({
  id: 'pathway.goal-due-before-start',
  severity: 'error',
  title: {
    fr: 'L’échéance d’un objectif vient après son début',
    en: 'A goal is due after its start',
  },
  message: {
    fr: 'L’échéance de cet objectif est avant son début.',
    en: 'This goal is due before its start.',
  },
  hint: {
    fr: 'Vérifiez les deux dates, l’année surtout.',
    en: 'Check both dates, the year above all.',
  },
  appliesTo: ['pathway'],
  *check({ goals = [] }) {
    for (const [position, { start, due }] of goals.entries()) {
      if (start !== undefined && due !== undefined && isBefore(due, start)) {
        yield `/goals/${position}/due`;
      }
    }
  },
});
