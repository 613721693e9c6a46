import { isBefore, known } from '@santeparticipative/core';
import { defineRule } from '../rule.js';

/** A referral is answered after it came. */
export const decisionFollowsReferral = defineRule({
  id: 'pathway.decision-before-referral',
  severity: 'error',
  title: {
    fr: 'La réponse à une orientation vient après elle',
    en: 'The decision on a referral comes after it',
  },
  message: {
    fr: 'La réponse est avant l’orientation.',
    en: 'The decision is before the referral.',
  },
  hint: {
    fr: 'Vérifiez les deux dates : elles sont peut-être inversées.',
    en: 'Check both dates: they may have changed places.',
  },
  appliesTo: ['pathway'],
  *check({ referral }) {
    const { date, decisionDate } = referral ?? {};
    if (date !== undefined && decisionDate !== undefined && isBefore(decisionDate, date)) {
      yield '/referral/decisionDate';
    }
  },
});

/** A pathway starts after the referral that led to it, and after the answer that it received. */
export const startFollowsReferral = defineRule({
  id: 'pathway.start-before-referral',
  severity: 'error',
  title: {
    fr: 'Un accompagnement commence après l’orientation et sa réponse',
    en: 'A pathway starts after the referral and its decision',
  },
  message: {
    fr: 'L’accompagnement commence avant l’orientation ou avant sa réponse.',
    en: 'The pathway starts before the referral or before its decision.',
  },
  hint: {
    fr: 'Le début est la première rencontre après l’accord de la personne ; les rencontres d’avant sont des contacts.',
    en: 'The start is the first meeting after the person agreed; meetings before it are contacts.',
  },
  appliesTo: ['pathway'],
  *check({ referral, period }) {
    const start = known(period?.start);
    const before = [referral?.date, referral?.decisionDate];
    if (start === undefined) return;
    if (before.some((date) => date !== undefined && isBefore(start, date))) yield '/period/start';
  },
});
