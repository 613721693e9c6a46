import type { Description } from '../description.js';

export const fieldPath: Description = {
  title: { fr: 'Champ lu', en: 'Field read' },
  description: {
    fr: 'Un champ de l’enregistrement compté, ou une valeur qui s’en déduit : status, closure.reason, durationDays.',
    en: 'A field of the counted record, or a value derived from it: status, closure.reason, durationDays.',
  },
};

export const filter: Description = {
  title: { fr: 'Condition', en: 'Filter' },
  description: {
    fr: 'Une condition sur un enregistrement : un champ comparé à une valeur, ou des conditions jointes par et, ou, non. Un champ absent ne satisfait aucune comparaison.',
    en: 'A condition on a record: a field compared with a value, or conditions joined by and, or, not. An absent field satisfies no comparison.',
  },
};
