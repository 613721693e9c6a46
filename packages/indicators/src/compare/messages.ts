import type { Issue, Localised, Severity } from '@santeparticipative/core';

interface IssueText {
  readonly severity: Severity;
  readonly message: Localised;
  readonly hint?: Localised;
}

const texts = {
  'compare.own-words': {
    severity: 'error',
    message: {
      fr: 'Un des chiffres n’a que les mots de sa source, et pas de définition : rien ne dit que les deux comptent la même chose.',
      en: 'One of the figures has the words of its source only, and no definition: nothing tells that both count the same.',
    },
  },
  'compare.different-definition': {
    severity: 'error',
    message: {
      fr: 'Les deux chiffres ne suivent pas la même définition : ils ne comptent pas la même chose.',
      en: 'The two figures do not follow the same definition: they do not count the same.',
    },
    hint: {
      fr: 'Citez chacun avec ses mots, sans taux d’évolution.',
      en: 'Quote each with its own words, without a growth rate.',
    },
  },
  'compare.different-meaning': {
    severity: 'error',
    message: {
      fr: 'La définition a changé de sens entre les deux chiffres : leurs empreintes diffèrent.',
      en: 'The meaning of the definition changed between the two figures: their hashes differ.',
    },
    hint: {
      fr: 'Calculez les deux avec une même version.',
      en: 'Compute both with one version.',
    },
  },
  'compare.unproven-version': {
    severity: 'error',
    message: {
      fr: 'Les deux chiffres suivent deux versions de la définition, et rien ne dit qu’elles ont le même sens.',
      en: 'The two figures follow two versions of the definition, and nothing tells that they mean the same.',
    },
  },
  'compare.level-not-gain': {
    severity: 'error',
    message: {
      fr: 'Chacun des deux chiffres est un niveau : leur différence n’est pas un gain, car les personnes ne sont pas les mêmes, ou l’état de départ n’est pas connu.',
      en: 'Each of the two figures is a level: their difference is no gain, for the people are not the same, or where they started is not known.',
    },
    hint: {
      fr: 'Un gain se compte personne par personne : « regular-doctor-gained » compte celles qui n’avaient pas de médecin traitant à l’entrée et en ont un à la sortie.',
      en: 'A gain is counted person by person: "regular-doctor-gained" counts those who had no regular doctor at entry and have one at exit.',
    },
  },
  'compare.hidden': {
    severity: 'error',
    message: {
      fr: 'Un des chiffres est masqué, pour protéger un petit groupe.',
      en: 'One of the figures is hidden, to protect a small group.',
    },
  },
  'compare.no-value': {
    severity: 'error',
    message: {
      fr: 'Un des chiffres n’a pas de valeur, ou n’a que des bornes.',
      en: 'One of the figures has no value, or bounds only.',
    },
  },
  'compare.bound': {
    severity: 'error',
    message: {
      fr: 'Un des chiffres est « au moins » ou « au plus » : on ne sait pas ce qui le sépare de l’autre.',
      en: 'One of the figures is "at least" or "at most": what is between it and the other is not known.',
    },
  },
  'compare.approximate': {
    severity: 'warning',
    message: {
      fr: 'Un des chiffres est approximatif : leur différence l’est davantage.',
      en: 'One of the figures is approximate: their difference is more so.',
    },
  },
  'compare.unknown-period': {
    severity: 'error',
    message: {
      fr: 'On ne sait pas quelle période couvre l’un des chiffres.',
      en: 'The period that one of the figures covers is not known.',
    },
  },
  'compare.amounts-of-different-lengths': {
    severity: 'error',
    message: {
      fr: 'Les deux périodes n’ont pas la même durée : on compte plus de choses pendant la plus longue.',
      en: 'The two periods have not the same length: more is counted in the longer one.',
    },
  },
  'compare.different-lengths': {
    severity: 'warning',
    message: {
      fr: 'Les deux périodes n’ont pas la même durée.',
      en: 'The two periods have not the same length.',
    },
  },
  'compare.different-season': {
    severity: 'warning',
    message: {
      fr: 'Les deux périodes ne sont pas à la même saison : vacances et hiver comptent.',
      en: 'The two periods are not of the same season: holidays and winter weigh.',
    },
    hint: {
      fr: 'Comparez avec la même partie d’une autre année.',
      en: 'Compare with the same part of another year.',
    },
  },
  'compare.same-period': {
    severity: 'warning',
    message: {
      fr: 'Les deux chiffres sont de la même période : leur différence n’est pas une évolution.',
      en: 'The two figures are of the same period: their difference is no change over time.',
    },
  },
  'compare.overlapping-periods': {
    severity: 'warning',
    message: {
      fr: 'Les deux périodes ont des jours en commun : une part de l’activité est dans les deux chiffres.',
      en: 'The two periods have days in common: a part of the activity is in both figures.',
    },
  },
  'compare.backwards': {
    severity: 'warning',
    message: {
      fr: 'Le second chiffre est d’une période plus ancienne que le premier.',
      en: 'The second figure is of an earlier period than the first.',
    },
    hint: { fr: 'Échangez-les.', en: 'Swap them.' },
  },
  'compare.unfinished-period': {
    severity: 'warning',
    message: {
      fr: 'La période d’un des chiffres n’était pas terminée quand il a été calculé.',
      en: 'The period of one of the figures was not over when it was computed.',
    },
  },
  'compare.different-structures': {
    severity: 'warning',
    message: {
      fr: 'Les deux chiffres ne sont pas des mêmes structures, ou l’un ne dit pas desquelles il est.',
      en: 'The two figures are not of the same structures, or one does not tell of which it is.',
    },
  },
  'compare.different-scope': {
    severity: 'warning',
    message: {
      fr: 'Les deux chiffres ne sont pas du même programme, de la même action ou du même territoire.',
      en: 'The two figures are not of the same programme, action or territory.',
    },
  },
  'compare.different-completeness': {
    severity: 'warning',
    message: {
      fr: 'Il ne manque pas les mêmes structures aux deux chiffres.',
      en: 'The structures that the two figures lack are not the same.',
    },
  },
  'compare.declared-and-computed': {
    severity: 'warning',
    message: {
      fr: 'L’un des chiffres est déclaré, l’autre est calculé : rien ne dit que la source a compté de la même façon.',
      en: 'One of the figures is declared, the other computed: nothing tells that the source counted in the same way.',
    },
  },
  'compare.declared': {
    severity: 'information',
    message: {
      fr: 'Les deux chiffres sont déclarés : ils suivent leur définition comme leur source l’a comprise.',
      en: 'Both figures are declared: they follow their definition as their source understood it.',
    },
  },
  'compare.unknown-definition': {
    severity: 'warning',
    message: {
      fr: 'La définition des deux chiffres n’a pas été donnée : on ne sait pas dans quelle unité ils sont.',
      en: 'The definition of the two figures was not given: their unit is not known.',
    },
    hint: {
      fr: 'Donnez les définitions de la fédération.',
      en: 'Give the definitions of the federation.',
    },
  },
  'compare.different-threshold': {
    severity: 'information',
    message: {
      fr: 'Les deux résultats n’ont pas le même seuil de publication : ils ne masquent pas les mêmes cellules.',
      en: 'The two results have not the same publication threshold: they do not hide the same cells.',
    },
  },
  'compare.no-rate': {
    severity: 'information',
    message: {
      fr: 'Un pourcentage ou un niveau n’a pas de taux d’évolution : sa différence se dit en points.',
      en: 'A percentage or a level has no growth rate: its difference is told in points.',
    },
  },
  'compare.from-zero': {
    severity: 'information',
    message: {
      fr: 'Le premier chiffre est zéro : il n’y a pas de taux d’évolution.',
      en: 'The first figure is zero: there is no growth rate.',
    },
  },
} as const satisfies { readonly [rule: string]: IssueText };

/** The id of a rule on comparing. */
export type CompareRule = keyof typeof texts;

/** The issue of a rule, on two figures together. */
export function compareIssue(rule: CompareRule): Issue {
  return { rule, path: '', ...texts[rule] };
}
