import { isBefore } from '@santeparticipative/core';
import { defineRule } from '../rule.js';

/** A contact of a pathway takes place during it. */
export const contactIsWithin = defineRule({
  id: 'contact.outside-pathway',
  severity: 'warning',
  title: {
    fr: 'Un contact a lieu pendant l’accompagnement auquel il se rattache',
    en: 'A contact takes place during the pathway that it belongs to',
  },
  message: {
    fr: 'Ce contact est avant le début ou après la fin de son accompagnement.',
    en: 'This contact is before the start or after the end of its pathway.',
  },
  hint: {
    fr: 'Un contact d’avant l’accord ou d’après la fin peut ne se rattacher qu’à la personne.',
    en: 'A contact before the agreement or after the end may belong to the person alone.',
  },
  appliesTo: ['contact'],
  *check({ date, pathway }, index) {
    if (pathway === undefined) return;
    const { start, end } = index.pathway(pathway);
    const tooEarly = start !== undefined && isBefore(date, start);
    const tooLate = end !== undefined && isBefore(end, date);
    if (tooEarly || tooLate) yield '/date';
  },
});
