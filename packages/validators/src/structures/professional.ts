import { isBefore, known } from '@santeparticipative/core';
import { defineRule } from '../rule.js';

/**
 * A professional works in a structure while it is open. Someone who starts before it opens is no issue:
 * a coordinator often does.
 */
export const worksInOpenStructure = defineRule({
  id: 'professional.outside-structure',
  severity: 'error',
  title: {
    fr: 'Un professionnel exerce dans une structure pendant qu’elle est ouverte',
    en: 'A professional works in a structure while it is open',
  },
  message: {
    fr: 'La structure est fermée pendant toute cette période.',
    en: 'The structure is closed during the whole of this period.',
  },
  hint: {
    fr: 'Vérifiez la période, ou l’ouverture et la fermeture de la structure.',
    en: 'Check the period, or the opening and closing of the structure.',
  },
  appliesTo: ['professional'],
  *check({ structure, period }, index) {
    const start = known(period?.start);
    const end = known(period?.end);
    const open = index.structure(structure);
    if (end !== undefined && open.start !== undefined && isBefore(end, open.start)) {
      yield '/period/end';
    }
    if (start !== undefined && open.end !== undefined && isBefore(open.end, start)) {
      yield '/period/start';
    }
  },
});
