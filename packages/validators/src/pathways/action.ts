import { isBefore, known } from '@santeparticipative/core';
import { defineRule } from '../rule.js';

/** An action ends with the pathway at the latest. Rights often arrive later: nothing is refused for it. */
export const actionEndsInTime = defineRule({
  id: 'pathway.action-after-end',
  severity: 'warning',
  title: {
    fr: 'Une action se termine au plus tard avec l’accompagnement',
    en: 'An action ends with the pathway at the latest',
  },
  message: {
    fr: 'Cette action se poursuit après la fin de l’accompagnement.',
    en: 'This action goes on after the end of the pathway.',
  },
  hint: {
    fr: 'C’est fréquent pour l’ouverture de droits ; sinon, vérifiez les deux dates.',
    en: 'That is common for the opening of rights; otherwise, check both dates.',
  },
  appliesTo: ['pathway'],
  *check({ actions = [], period }) {
    const end = known(period?.end);
    if (end === undefined) return;
    for (const [position, action] of actions.entries()) {
      const late = (['start', 'end'] as const).find((field) => {
        const date = known(action.period?.[field]);
        return date !== undefined && isBefore(end, date);
      });
      if (late !== undefined) yield `/actions/${position}/period/${late}`;
    }
  },
});

/** An action starts with the pathway at the earliest. */
export const actionStartsInTime = defineRule({
  id: 'pathway.action-before-start',
  severity: 'warning',
  title: {
    fr: 'Une action commence au plus tôt avec l’accompagnement',
    en: 'An action starts with the pathway at the earliest',
  },
  message: {
    fr: 'Cette action commence avant l’accompagnement.',
    en: 'This action starts before the pathway.',
  },
  hint: {
    fr: 'Vérifiez les deux dates ; ce qui précède l’accord de la personne est un contact.',
    en: 'Check both dates; what precedes the person’s agreement is a contact.',
  },
  appliesTo: ['pathway'],
  *check({ actions = [], period }) {
    const start = known(period?.start);
    if (start === undefined) return;
    for (const [position, action] of actions.entries()) {
      const date = known(action.period?.start);
      if (date !== undefined && isBefore(date, start)) yield `/actions/${position}/period/start`;
    }
  },
});
