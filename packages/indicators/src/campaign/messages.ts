import type { Issue, Localised, Severity } from '@santeparticipative/core';

interface IssueText {
  readonly severity: Severity;
  readonly message: Localised;
  readonly hint?: Localised;
}

const texts = {
  'campaign.dates': {
    severity: 'error',
    message: {
      fr: 'La campagne se termine avant de commencer.',
      en: 'The campaign is due before it opens.',
    },
  },
  'campaign.repeated': {
    severity: 'error',
    message: {
      fr: 'Une structure ou une définition est là deux fois.',
      en: 'A structure or a definition is there twice.',
    },
    hint: { fr: 'Retirez la répétition.', en: 'Take the repetition away.' },
  },
  'campaign.before-opening': {
    severity: 'error',
    message: {
      fr: 'L’envoi est arrivé avant l’ouverture de la campagne.',
      en: 'The submission came before the campaign opened.',
    },
    hint: { fr: 'Envoyez-le de nouveau.', en: 'Send it again.' },
  },
  'campaign.unknown-structure': {
    severity: 'error',
    message: {
      fr: 'La campagne n’attend rien de cette structure.',
      en: 'The campaign expects nothing of this structure.',
    },
    hint: {
      fr: 'Vérifiez l’identifiant de la structure, ou ajoutez-la à la campagne.',
      en: 'Check the id of the structure, or add it to the campaign.',
    },
  },
  'campaign.unknown-definition': {
    severity: 'warning',
    message: {
      fr: 'La campagne ne demande pas cet indicateur.',
      en: 'The campaign does not ask for this indicator.',
    },
  },
  'campaign.wrong-hash': {
    severity: 'error',
    message: {
      fr: 'Le résultat suit une autre version de la définition que la campagne.',
      en: 'The result follows another version of the definition than the campaign.',
    },
    hint: {
      fr: 'Calculez-le avec les définitions de la campagne.',
      en: 'Compute it with the definitions of the campaign.',
    },
  },
  'campaign.wrong-period': {
    severity: 'error',
    message: {
      fr: 'Le résultat ne couvre pas la période de la campagne.',
      en: 'The result does not cover the period of the campaign.',
    },
    hint: {
      fr: 'Calculez-le sur la période de la campagne.',
      en: 'Compute it over the period of the campaign.',
    },
  },
  'campaign.other-structure': {
    severity: 'error',
    message: {
      fr: 'Le résultat compte l’activité d’une structure dont l’envoi n’est pas.',
      en: 'The result counts the activity of a structure that the submission is not of.',
    },
    hint: {
      fr: 'Calculez l’envoi en disant quelles structures envoient (« sender ») : ce que plusieurs font ensemble compte alors une fois.',
      en: 'Compute the submission saying which structures send ("sender"): what several do together then counts once.',
    },
  },
  'campaign.overlapping-submission': {
    severity: 'error',
    message: {
      fr: 'Une structure de cet envoi est déjà dans un autre, qu’il ne dit pas remplacer.',
      en: 'A structure of this submission is already in another, which it does not say that it replaces.',
    },
    hint: {
      fr: 'Envoyez pour les mêmes structures que la première fois, ou dites dans « replaces » quel envoi est remplacé.',
      en: 'Send for the same structures as the first time, or say in "replaces" which submission is replaced.',
    },
  },
  'campaign.same-version': {
    severity: 'error',
    message: {
      fr: 'Cet envoi a le numéro de version d’un autre, et un autre contenu.',
      en: 'This submission has the version number of another, and another content.',
    },
    hint: {
      fr: 'Une correction porte un numéro de version plus grand.',
      en: 'A correction has a higher version number.',
    },
  },
} as const satisfies { readonly [rule: string]: IssueText };

/** The id of a rule on campaigns. */
export type CampaignRule = keyof typeof texts;

/** The issue of a rule, at a place of the campaign or of the submission. */
export function campaignIssue(rule: CampaignRule, path: string): Issue {
  return { rule, path, ...texts[rule] };
}
