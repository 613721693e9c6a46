import { isBefore, known } from '@santeparticipative/core';
import { defineRule } from '../rule.js';

/** The person agrees before the pathway starts. A refusal may come at any time. */
export const agreementPrecedesStart = defineRule({
  id: 'pathway.agreement-after-start',
  severity: 'warning',
  title: {
    fr: 'La personne donne son accord avant le début de l’accompagnement',
    en: 'The person agrees before the pathway starts',
  },
  message: {
    fr: 'L’accord de la personne est après le début de l’accompagnement.',
    en: 'The person agreed after the pathway started.',
  },
  hint: {
    fr: 'Le début est la première rencontre après l’accord ; les rencontres d’avant sont des contacts.',
    en: 'The start is the first meeting after the agreement; meetings before it are contacts.',
  },
  appliesTo: ['pathway'],
  *check({ agreement, period }) {
    const start = known(period?.start);
    if (agreement?.decision !== 'permit' || start === undefined) return;
    if (isBefore(start, agreement.date)) yield '/agreement/date';
  },
});
