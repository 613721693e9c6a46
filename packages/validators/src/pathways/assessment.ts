import { dayBounds, type PartialDate } from '@santeparticipative/core';
import { defineRule } from '../rule.js';

/** How far from a pathway an assessment may be, as for the situations at entry and at exit. */
const TOLERANCE_IN_DAYS = 30;
const MILLISECONDS_A_DAY = 86_400_000;

/** The days that certainly lie between two dates. Negative when the second may come first. */
function daysBetween(earlier: PartialDate, later: PartialDate): number {
  const gap = Date.parse(dayBounds(later).first) - Date.parse(dayBounds(earlier).last);
  return gap / MILLISECONDS_A_DAY;
}

/** An assessment of a pathway is made during it, or within 30 days of its start or end. */
export const assessmentIsWithin = defineRule({
  id: 'assessment.outside-pathway',
  severity: 'warning',
  title: {
    fr: 'Un relevé de situation a lieu pendant son accompagnement, à 30 jours près',
    en: 'An assessment is made during its pathway, give or take 30 days',
  },
  message: {
    fr: 'Ce relevé est plus de 30 jours avant le début ou après la fin de son accompagnement.',
    en: 'This assessment is more than 30 days before the start or after the end of its pathway.',
  },
  hint: {
    fr: 'Il ne comptera ni pour la situation à l’entrée, ni pour la situation à la sortie.',
    en: 'It will count neither for the situation at entry nor for the one at exit.',
  },
  appliesTo: ['assessment'],
  *check({ date, pathway }, index) {
    if (pathway === undefined) return;
    const { start, end } = index.pathway(pathway);
    const tooEarly = start !== undefined && daysBetween(date, start) > TOLERANCE_IN_DAYS;
    const tooLate = end !== undefined && daysBetween(end, date) > TOLERANCE_IN_DAYS;
    if (tooEarly || tooLate) yield '/date';
  },
});
