import type { Localised } from '@santeparticipative/core';

/** Why a cell has no value, by rule id. */
export const noValueReasons = {
  'indicator.declared': {
    fr: 'Ce chiffre est déclaré par une structure : rien ne le calcule.',
    en: 'This figure is declared by a structure: nothing computes it.',
  },
  'indicator.nothing-counted': {
    fr: 'Rien n’est compté : il n’y a pas de valeur, et ce n’est pas zéro.',
    en: 'Nothing is counted: there is no value, which is not zero.',
  },
  'indicator.other-period': {
    fr: 'Ce qui serait divisé n’est connu que pour une autre période que celle du diviseur : les deux ne se rapportent pas l’un à l’autre.',
    en: 'What would be divided is only known for another period than that of the divisor: one cannot be set beside the other.',
  },
  'indicator.whole': {
    fr: 'C’est le tout dont d’autres lignes sont des parts : il dit combien il compte, et n’est une part de rien.',
    en: 'This is the whole of which other lines are shares: it tells how many it counts, and is a share of nothing.',
  },
} as const satisfies { readonly [rule: string]: Localised };

/** The rule id of a reason for which a cell has no value. */
export type NoValueReason = keyof typeof noValueReasons;
