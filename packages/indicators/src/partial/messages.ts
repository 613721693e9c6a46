import type { Issue, Localised, Severity } from '@santeparticipative/core';

interface IssueText {
  readonly severity: Severity;
  readonly message: Localised;
  readonly hint?: Localised;
}

const again: { readonly hint: Localised } = {
  hint: {
    fr: 'Demandez à celui qui l’a envoyé de le calculer de nouveau.',
    en: 'Ask whoever sent it to compute it again.',
  },
};

const texts = {
  'partial.release': {
    severity: 'error',
    message: {
      fr: 'Un résultat publié n’est pas un résultat partiel : ce qui est masqué ne s’additionne pas.',
      en: 'A published result is no partial result: what is hidden does not add up.',
    },
    hint: {
      fr: 'Demandez le résultat partiel, qui est confidentiel et ne se publie pas.',
      en: 'Ask for the partial result, which is confidential and never published.',
    },
  },
  'partial.declared': {
    severity: 'error',
    message: {
      fr: 'La définition est celle d’un chiffre déclaré, que rien ne calcule.',
      en: 'The definition is of a declared figure, which nothing computes.',
    },
  },
  'partial.hash': {
    severity: 'error',
    message: {
      fr: 'L’empreinte n’est pas celle de la définition.',
      en: 'The hash is not that of the definition.',
    },
    ...again,
  },
  'partial.subject-order': {
    severity: 'error',
    message: {
      fr: 'Les structures ne sont pas triées, ou l’une d’elles est répétée.',
      en: 'The structures are not sorted, or one of them is there twice.',
    },
    ...again,
  },
  'partial.numerator': {
    severity: 'error',
    message: {
      fr: 'Le numérateur dépasse ce qui est compté, ou la définition n’en a pas.',
      en: 'The numerator is above what is counted, or the definition has none.',
    },
    ...again,
  },
  'partial.histogram': {
    severity: 'error',
    message: {
      fr: 'L’histogramme n’est pas trié, ou ne fait pas le nombre de ce qui est compté.',
      en: 'The histogram is not sorted, or does not make the number of what is counted.',
    },
    ...again,
  },
  'partial.max': {
    severity: 'error',
    message: {
      fr: 'La plus grande valeur manque là où quelque chose est compté, ou est là où rien ne l’est.',
      en: 'The largest value is missing where something is counted, or is there where nothing is.',
    },
    ...again,
  },
  'partial.bounds': {
    severity: 'error',
    message: {
      fr: 'Les bornes d’un nombre de personnes ou de valeurs distinctes se contredisent.',
      en: 'The bounds of a number of distinct people or values contradict each other.',
    },
    ...again,
  },
  'partial.scope': {
    severity: 'error',
    message: {
      fr: 'Des pseudonymes sont là sans que leur portée soit dite.',
      en: 'There are pseudonyms without their scope.',
    },
    ...again,
  },
  'partial.ratio': {
    severity: 'error',
    message: {
      fr: 'Le numérateur d’un ratio manque, ou la définition n’est pas celle d’un ratio.',
      en: 'The numerator of a ratio is missing, or the definition is of no ratio.',
    },
    ...again,
  },
  'partial.stratum': {
    severity: 'error',
    message: {
      fr: 'La définition n’a pas cette ventilation, ou la strate est là deux fois.',
      en: 'The definition has no such breakdown, or the stratum is there twice.',
    },
    ...again,
  },
  'partial.stratum-above-total': {
    severity: 'error',
    message: {
      fr: 'Une strate compte plus que le total.',
      en: 'A stratum counts more than the total.',
    },
    ...again,
  },
  'partial.strata-sum': {
    severity: 'error',
    message: {
      fr: 'Les strates d’une ventilation qui s’additionne ne font pas le total.',
      en: 'The strata of a breakdown that adds up do not make the total.',
    },
    ...again,
  },
} as const satisfies { readonly [rule: string]: IssueText };

/** The id of a rule on partial results. */
export type PartialRule = keyof typeof texts;

/** The issue of a rule, at a place of the partial result. */
export function partialIssue(rule: PartialRule, path: string): Issue {
  return { rule, path, ...texts[rule] };
}
