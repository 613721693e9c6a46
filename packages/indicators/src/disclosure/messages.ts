import type { Issue, Localised, Severity } from '@santeparticipative/core';

interface IssueText {
  readonly severity: Severity;
  readonly message: Localised;
  readonly hint?: Localised;
}

const refusal: { readonly hint: Localised } = {
  hint: {
    fr: 'Ne publiez pas ce résultat : signalez-le, ou retirez la ventilation.',
    en: 'Do not publish this result: report it, or leave the breakdown out.',
  },
};

const texts = {
  'disclosure.reason-required': {
    severity: 'error',
    message: {
      fr: "Publier en dessous du seuil de 11 personnes demande d'en dire la raison.",
      en: 'Publishing below the threshold of 11 people needs a reason.',
    },
    hint: {
      fr: 'Donnez « reason » : la raison sera écrite avec les résultats.',
      en: 'Give "reason": it will be written with the results.',
    },
  },
  'disclosure.lowered-threshold': {
    severity: 'warning',
    message: {
      fr: 'Le seuil de publication a été abaissé en dessous de 11 personnes.',
      en: 'The publication threshold was lowered below 11 people.',
    },
  },
  'disclosure.full-group': {
    severity: 'warning',
    message: {
      fr: 'Une proportion de 0 % ou de 100 % dit quelque chose de chaque personne du groupe.',
      en: 'A proportion of 0% or 100% tells something of every person of the group.',
    },
  },
  'disclosure.unplaced': {
    severity: 'warning',
    message: {
      fr: 'Des enregistrements dont la date est imprécise ou inconnue ne sont pas comptés.',
      en: 'Records whose date is imprecise or unknown are not counted.',
    },
    hint: {
      fr: 'Précisez les dates qui débordent de la période.',
      en: 'Make the dates that reach beyond the period more precise.',
    },
  },
  'disclosure.not-partial': {
    severity: 'error',
    message: {
      fr: "Ce qui est à publier n'est pas un résultat partiel : une diffusion ne se publie pas une seconde fois.",
      en: 'What is to be published is not a partial result: a release is not published a second time.',
    },
  },
  'disclosure.twice': {
    severity: 'error',
    message: {
      fr: 'Le même indicateur est là deux fois pour la même période et les mêmes structures.',
      en: 'The same indicator is there twice for the same period and the same structures.',
    },
  },
  'disclosure.not-additive': {
    severity: 'error',
    message: {
      fr: "Les cellules d'une ventilation ne font pas leur total, alors que la définition dit qu'elles s'additionnent.",
      en: 'The cells of a breakdown do not add up to their total, although the definition says that they do.',
    },
    hint: {
      fr: 'Recalculez ce résultat, ou corrigez « partition » dans sa définition.',
      en: 'Compute this result again, or correct "partition" in its definition.',
    },
  },
  'disclosure.incomplete-period': {
    severity: 'warning',
    message: {
      fr: "La période n'était pas finie quand le résultat a été calculé.",
      en: 'The period was not over when the result was computed.',
    },
  },
  'disclosure.incomplete': {
    severity: 'warning',
    message: {
      fr: 'Des structures attendues manquent dans ces résultats.',
      en: 'Structures that were expected are missing from these results.',
    },
  },
  'disclosure.people-per-structure': {
    severity: 'warning',
    message: {
      fr: 'Une personne connue de plusieurs structures compte dans chacune : le nombre de personnes est borné, non connu.',
      en: 'A person known to several structures counts in each: the number of people has bounds, and is not known.',
    },
  },
  'disclosure.recoverable': {
    severity: 'error',
    message: {
      fr: 'Une cellule masquée se retrouve par soustraction.',
      en: 'A hidden cell can be recovered by subtraction.',
    },
    ...refusal,
  },
  'disclosure.narrow-interval': {
    severity: 'error',
    message: {
      fr: "Une cellule masquée se situe dans un intervalle trop étroit, d'après les autres.",
      en: 'The other cells place a hidden cell in too narrow an interval.',
    },
    ...refusal,
  },
  'disclosure.small-interval': {
    severity: 'error',
    message: {
      fr: "Les autres cellules disent d'une cellule masquée qu'elle est en dessous du seuil.",
      en: 'The other cells tell that a hidden cell is below the threshold.',
    },
    ...refusal,
  },
  'disclosure.small-difference': {
    severity: 'error',
    message: {
      fr: 'La différence avec une diffusion antérieure représente moins de personnes que le seuil.',
      en: 'The difference from an earlier release stands for fewer people than the threshold.',
    },
    ...refusal,
  },
  'disclosure.shown-after-hidden': {
    severity: 'error',
    message: {
      fr: 'Une cellule masquée dans une diffusion antérieure est publiée.',
      en: 'A cell that an earlier release hid is published.',
    },
    ...refusal,
  },
  'disclosure.small-figure': {
    severity: 'error',
    message: {
      fr: 'Une cellule publiée a un numérateur, ou un complément, en dessous du seuil.',
      en: 'A published cell has a numerator, or a complement, below the threshold.',
    },
    ...refusal,
  },
  'disclosure.hidden-total': {
    severity: 'error',
    message: {
      fr: 'Des cellules sont publiées sous un total masqué.',
      en: 'Cells are published under a hidden total.',
    },
    ...refusal,
  },
} as const satisfies { readonly [rule: string]: IssueText };

/** The id of a rule of disclosure control. */
export type DisclosureRule = keyof typeof texts;

/** The issue of a rule, at a place of the release. */
export function disclosureIssue(rule: DisclosureRule, path: string): Issue {
  return { rule, path, ...texts[rule] };
}
