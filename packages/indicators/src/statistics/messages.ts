import type { Issue, Localised } from '@santeparticipative/core';

const texts = {
  'funnel.not-a-proportion': {
    fr: "Seule une proportion a des limites de contrôle : un nombre de cas parmi d'autres.",
    en: 'Only a proportion has control limits: a number of cases among others.',
  },
  'funnel.other-definition': {
    fr: 'Ce résultat suit une autre définition : il ne se compare pas aux autres.',
    en: 'This result follows another definition: it cannot be set beside the others.',
  },
  'funnel.other-period': {
    fr: 'Ce résultat porte sur une autre période : il ne se compare pas aux autres.',
    en: 'This result is of another period: it cannot be set beside the others.',
  },
  'funnel.no-structure': {
    fr: "Aucune structure n'a de chiffre exact, publié et suffisant.",
    en: 'No structure has a figure that is exact, shown, and of enough people.',
  },
} satisfies { readonly [rule: string]: Localised };

/** An issue about results that cannot be set beside one another. */
export function funnelIssue(rule: keyof typeof texts, path: string): Issue {
  return { rule, severity: 'error', path, message: texts[rule] };
}
