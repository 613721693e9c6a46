import type { Issue, Localised, Severity } from '@santeparticipative/core';

interface IssueText {
  readonly severity: Severity;
  readonly message: Localised;
  readonly hint?: Localised;
}

const texts = {
  'merge.nothing': {
    severity: 'error',
    message: {
      fr: 'Il n’y a aucun résultat à réunir.',
      en: 'There is no result to merge.',
    },
  },
  'merge.different-definition': {
    severity: 'error',
    message: {
      fr: 'Ces résultats ne suivent pas la même définition : leurs empreintes diffèrent.',
      en: 'These results do not follow the same definition: their hashes differ.',
    },
    hint: {
      fr: 'Faites calculer tous les résultats avec une même version de la définition.',
      en: 'Have all results computed with one version of the definition.',
    },
  },
  'merge.different-period': {
    severity: 'error',
    message: {
      fr: 'Ces résultats ne couvrent pas la même période.',
      en: 'These results do not cover the same period.',
    },
    hint: {
      fr: 'Faites calculer tous les résultats sur la même période.',
      en: 'Have all results computed over the same period.',
    },
  },
  'merge.unknown-subject': {
    severity: 'error',
    message: {
      fr: 'Ce résultat ne dit pas de quelles structures il est : on ne sait pas s’il en recouvre un autre.',
      en: 'This result does not say of which structures it is: whether it overlaps another cannot be told.',
    },
    hint: {
      fr: 'Demandez de quelles structures sont les enregistrements.',
      en: 'Ask which structures the records are of.',
    },
  },
  'merge.overlapping-subjects': {
    severity: 'error',
    message: {
      fr: 'Deux résultats ont une structure en commun : son activité serait comptée deux fois.',
      en: 'Two results have a structure in common: its activity would count twice.',
    },
    hint: {
      fr: 'Gardez un seul résultat par structure ; ce que deux structures font ensemble se calcule sur leurs données réunies.',
      en: 'Keep one result a structure; what two structures do together is computed over their data together.',
    },
  },
  'merge.mixed-exactness': {
    severity: 'error',
    message: {
      fr: 'Des résultats exacts et des résultats approchés ne se réunissent pas.',
      en: 'Exact results and approximate ones are not merged.',
    },
    hint: {
      fr: 'Faites calculer tous les résultats exactement.',
      en: 'Have all results computed exactly.',
    },
  },
  'merge.too-large': {
    severity: 'error',
    message: {
      fr: 'La somme dépasse le plus grand nombre entier qui s’écrit exactement.',
      en: 'The sum is above the largest integer that is written exactly.',
    },
    hint: {
      fr: 'Un des résultats est sans doute faux : vérifiez-les.',
      en: 'One of the results is probably wrong: check them.',
    },
  },
} as const satisfies { readonly [rule: string]: IssueText };

/** The id of a rule on merging. */
export type MergeRule = keyof typeof texts;

/** The issue of a rule, at a place of the list of results. */
export function mergeIssue(rule: MergeRule, path: string): Issue {
  return { rule, path, ...texts[rule] };
}
