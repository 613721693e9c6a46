import type { RuleText } from '@santeparticipative/core';

/** The rules on what is written to a server. They join those of the package in `messages.ts`. */
export const pushRules = {
  'fhir-server.changed-there': {
    severity: 'error',
    message: {
      fr: 'Cette ressource a été modifiée ou supprimée sur le serveur par quelqu’un d’autre depuis le dernier envoi.',
      en: 'This resource was changed or deleted on the server by somebody else since it was last sent.',
    },
    hint: {
      fr: 'Comparez les deux versions, puis envoyez de nouveau avec « onConflict: overwrite » si la vôtre doit rester.',
      en: 'Compare the two versions, then send again with "onConflict: overwrite" if yours is to stay.',
    },
  },
  'fhir-server.duplicated': {
    severity: 'error',
    message: {
      fr: 'Le serveur a plusieurs ressources qui portent cet identifiant.',
      en: 'The server has several resources with this identifier.',
    },
    hint: {
      fr: 'Rien n’a été choisi à votre place : gardez-en une seule sur le serveur, puis envoyez de nouveau.',
      en: 'None was chosen for you: keep one of them on the server, then send again.',
    },
  },
  'fhir-server.not-stored': {
    severity: 'error',
    message: {
      fr: 'Le serveur a dit oui, mais ne rend pas ce qui lui a été envoyé.',
      en: 'The server said yes, but does not give back what it was sent.',
    },
    hint: {
      fr: 'Il n’a rien écrit, ou il a changé le contenu : regardez la ressource sur le serveur.',
      en: 'It wrote nothing, or it changed the content: look at the resource on the server.',
    },
  },
  'fhir-server.no-evidence': {
    severity: 'error',
    message: {
      fr: 'La réponse du serveur ne dit pas ce qu’il a fait de chaque ressource.',
      en: 'The answer of the server does not say what it did with each resource.',
    },
    hint: {
      fr: 'Rien n’est tenu pour écrit : le serveur sera interrogé avant tout nouvel envoi.',
      en: 'Nothing is taken as written: the server will be asked before anything is sent again.',
    },
  },
  'fhir-server.no-identifier': {
    severity: 'error',
    message: {
      fr: 'Le serveur donne lui-même les identités, et cette ressource n’a pas d’identifiant pour la retrouver.',
      en: 'The server gives the ids, and this resource has no identifier to find it by.',
    },
    hint: {
      fr: 'Envoyée sans identifiant, elle pourrait exister deux fois : donnez-lui un « identifier ».',
      en: 'Sent without one, it might be there twice: give it an "identifier".',
    },
  },
  'fhir-server.no-writing': {
    severity: 'error',
    message: {
      fr: 'Le serveur n’offre aucune façon d’écrire ce type de ressource sans risque de doublon.',
      en: 'The server offers no way to write this type of resource without the risk of a duplicate.',
    },
    hint: {
      fr: 'Il lui faut « updateCreate », « conditionalUpdate » ou « conditionalCreate » (CapabilityStatement).',
      en: 'It needs "updateCreate", "conditionalUpdate" or "conditionalCreate" (CapabilityStatement).',
    },
  },
} as const satisfies { readonly [rule: string]: RuleText };
