import type { RuleText } from '@santeparticipative/core';

/** The rules on what a server answers. None of them repeats the server's own words, which may quote the data. */
export const answerRules = {
  'fhir-server.unauthorised': {
    severity: 'error',
    message: {
      fr: 'Le serveur ne reconnaît pas cet accès, même renouvelé (401).',
      en: 'The server does not recognise this access, even renewed (401).',
    },
    hint: {
      fr: 'Vérifiez le jeton ou la clé, et ce que le serveur en attend.',
      en: 'Check the token or the key, and what the server expects of it.',
    },
  },
  'fhir-server.forbidden': {
    severity: 'error',
    message: {
      fr: 'Cet accès n’a pas le droit de faire cela sur le serveur (403).',
      en: 'This access has no right to do this on the server (403).',
    },
    hint: {
      fr: 'Demandez ce droit à qui tient le serveur.',
      en: 'Ask whoever runs the server for this right.',
    },
  },
  'fhir-server.not-found': {
    severity: 'error',
    message: { fr: 'Le serveur n’a pas cela (404).', en: 'The server does not have this (404).' },
    hint: {
      fr: 'Si rien n’est trouvé, l’adresse du serveur est peut-être incomplète.',
      en: 'If nothing is found, the address of the server may be incomplete.',
    },
  },
  'fhir-server.gone': {
    severity: 'error',
    message: { fr: 'Le serveur n’a plus cela (410).', en: 'The server no longer has this (410).' },
  },
  'fhir-server.conflict': {
    severity: 'error',
    message: {
      fr: 'Cela contredit ce que le serveur a déjà (409).',
      en: 'This contradicts what the server already has (409).',
    },
  },
  'fhir-server.precondition': {
    severity: 'error',
    message: {
      fr: 'La condition posée n’est pas remplie sur le serveur (412).',
      en: 'The condition that was set does not hold on the server (412).',
    },
  },
  'fhir-server.invalid': {
    severity: 'error',
    message: {
      fr: 'Le serveur juge le contenu envoyé incorrect (400 ou 422).',
      en: 'The server finds the content that was sent incorrect (400 or 422).',
    },
    hint: {
      fr: 'Ses raisons ne sont pas reprises ici, car elles peuvent citer les données : lisez-les sur le serveur.',
      en: 'Its reasons are not repeated here, for they may quote the data: read them on the server.',
    },
  },
  'fhir-server.not-supported': {
    severity: 'error',
    message: {
      fr: 'Le serveur ne sait pas faire cela (405, 406, 415 ou 501).',
      en: 'The server cannot do this (405, 406, 415 or 501).',
    },
  },
  'fhir-server.too-large': {
    severity: 'error',
    message: {
      fr: 'Le serveur refuse un envoi aussi gros (413).',
      en: 'The server refuses so large a request (413).',
    },
    hint: { fr: 'Envoyez moins à la fois.', en: 'Send less at a time.' },
  },
  'fhir-server.refused': {
    severity: 'error',
    message: {
      fr: 'Le serveur a refusé cette requête.',
      en: 'The server refused this request.',
    },
  },
  'fhir-server.redirected': {
    severity: 'error',
    message: {
      fr: 'Le serveur renvoie à une autre adresse, qui n’a pas été suivie.',
      en: 'The server points to another address, which was not followed.',
    },
    hint: {
      fr: 'L’adresse a peut-être changé, ou une page de connexion s’interpose. Donnez l’adresse définitive.',
      en: 'The address may have changed, or a login page stands in between. Give the final address.',
    },
  },
  'fhir-server.busy': {
    severity: 'error',
    message: {
      fr: 'Le serveur est occupé ou indisponible pour le moment (425, 429 ou 503).',
      en: 'The server is busy or unavailable for the moment (425, 429 or 503).',
    },
  },
  'fhir-server.failing': {
    severity: 'error',
    message: {
      fr: 'Le serveur a échoué à répondre (408 ou 5xx).',
      en: 'The server failed to answer (408 or 5xx).',
    },
  },
  'fhir-server.not-fhir': {
    severity: 'error',
    message: {
      fr: 'La réponse n’est pas du FHIR entier, malgré un statut de succès.',
      en: 'The answer is not whole FHIR, although its status is one of success.',
    },
    hint: {
      fr: 'C’est peut-être une page de connexion, ou une réponse coupée.',
      en: 'It may be a login page, or an answer that was cut.',
    },
  },
  'fhir-server.error-in-success': {
    severity: 'error',
    message: {
      fr: 'La réponse dit une erreur, malgré un statut de succès : rien n’est certain.',
      en: 'The answer tells an error, although its status is one of success: nothing is certain.',
    },
  },
  'fhir-server.file-cut': {
    severity: 'error',
    message: {
      fr: 'Le fichier s’est arrêté avant sa fin.',
      en: 'The file stopped before its end.',
    },
    hint: { fr: 'Demandez-le de nouveau.', en: 'Ask for it again.' },
  },
  'fhir-server.file-encoding': {
    severity: 'error',
    message: {
      fr: 'Cette ligne contient des octets qui ne sont pas de l’UTF-8.',
      en: 'This line has bytes that are not UTF-8.',
    },
  },
  'fhir-server.line-not-fhir': {
    severity: 'error',
    message: {
      fr: 'Cette ligne n’est pas une ressource FHIR.',
      en: 'This line is not a FHIR resource.',
    },
  },
  'fhir-server.no-capabilities': {
    severity: 'warning',
    message: {
      fr: 'Le serveur ne dit pas clairement ce qu’il sait faire (/metadata) : le plus prudent est supposé.',
      en: 'The server does not tell clearly what it can do (/metadata): the most cautious is assumed.',
    },
    hint: {
      fr: 'Les ressources sont envoyées une à une, par PUT, sous nos identités.',
      en: 'Resources are sent one by one, by PUT, under our ids.',
    },
  },
  'fhir-server.fhir-version': {
    severity: 'warning',
    message: {
      fr: 'Le serveur annonce une autre version de FHIR que R4 (4.0).',
      en: 'The server states another version of FHIR than R4 (4.0).',
    },
  },
} as const satisfies { readonly [rule: string]: RuleText };
