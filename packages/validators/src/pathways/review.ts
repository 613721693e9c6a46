import { isBefore, known } from '@santeparticipative/core';
import { defineRule } from '../rule.js';

/** A review is made during the pathway. */
export const reviewIsWithin = defineRule({
  id: 'pathway.review-outside',
  severity: 'warning',
  title: {
    fr: 'Un bilan a lieu pendant l’accompagnement',
    en: 'A review is made during the pathway',
  },
  message: {
    fr: 'Ce bilan est avant le début ou après la fin de l’accompagnement.',
    en: 'This review is before the start or after the end of the pathway.',
  },
  hint: {
    fr: 'Vérifiez la date du bilan et celles de l’accompagnement.',
    en: 'Check the date of the review and those of the pathway.',
  },
  appliesTo: ['pathway'],
  *check({ reviews = [], period }) {
    const start = known(period?.start);
    const end = known(period?.end);
    for (const [position, { date }] of reviews.entries()) {
      const tooEarly = start !== undefined && isBefore(date, start);
      const tooLate = end !== undefined && isBefore(end, date);
      if (tooEarly || tooLate) yield `/reviews/${position}/date`;
    }
  },
});
