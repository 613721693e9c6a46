import type { RuleText } from '@santeparticipative/core';

/** The rules on tokens, and on the keys that they are asked for with. */
export const authRules = {
  'fhir-server.token-unavailable': {
    severity: 'error',
    message: {
      fr: 'La fonction qui donne le jeton a échoué, ou a donné un texte qui n’est pas un jeton.',
      en: 'The function that gives the token failed, or gave a text that is not a token.',
    },
    hint: {
      fr: 'Un jeton n’a ni espace ni accent, et « Bearer » n’en fait pas partie.',
      en: 'A token has no space and no accent, and "Bearer" is no part of it.',
    },
  },
  'fhir-server.key': {
    severity: 'error',
    message: {
      fr: 'La clé privée manque, ou n’est pas une clé JWK que SMART accepte.',
      en: 'The private key is missing, or is not a JWK that SMART accepts.',
    },
    hint: {
      fr: 'Il faut une clé privée RSA d’au moins 2048 bits (RS384) ou EC P-384 (ES384), avec son « kid ».',
      en: 'It has to be a private key, RSA of 2048 bits at least (RS384) or EC P-384 (ES384), with its "kid".',
    },
  },
  'fhir-server.key-exposed': {
    severity: 'error',
    message: {
      fr: 'D’autres utilisateurs de cet ordinateur peuvent lire le fichier de la clé privée.',
      en: 'Other users of this computer can read the file of the private key.',
    },
    hint: {
      fr: 'Réservez-le à son propriétaire : chmod 600.',
      en: 'Keep it to its owner: chmod 600.',
    },
  },
  'fhir-server.no-token-endpoint': {
    severity: 'error',
    message: {
      fr: 'Le serveur ne dit pas où demander un jeton (.well-known/smart-configuration).',
      en: 'The server does not say where to ask for a token (.well-known/smart-configuration).',
    },
    hint: {
      fr: 'Donnez l’adresse par « tokenUrl », si vous la connaissez.',
      en: 'Give the address as "tokenUrl", if you know it.',
    },
  },
  'fhir-server.token-address': {
    severity: 'error',
    message: {
      fr: 'L’adresse où demander un jeton n’est pas sûre : rien n’y a été envoyé.',
      en: 'The address to ask for a token at is not safe: nothing was sent there.',
    },
    hint: {
      fr: 'Elle commence par https:// et n’a ni mot de passe ni « # ».',
      en: 'It begins with https:// and has no password and no "#".',
    },
  },
  'fhir-server.token-refused': {
    severity: 'error',
    message: {
      fr: 'Le serveur a refusé de donner un jeton.',
      en: 'The server refused to give a token.',
    },
    hint: {
      fr: 'Vérifiez l’identifiant du client, que sa clé publique est enregistrée sous le même « kid », et les droits demandés.',
      en: 'Check the client id, that its public key is registered under the same "kid", and the scope asked for.',
    },
  },
  'fhir-server.clock': {
    severity: 'error',
    message: {
      fr: 'L’heure de cet ordinateur et celle du serveur diffèrent de plus d’une minute.',
      en: 'The clock of this computer and that of the server differ by more than a minute.',
    },
    hint: {
      fr: 'Une preuve d’identité n’est acceptée qu’à l’heure juste : réglez l’horloge.',
      en: 'A proof of identity is accepted at the right time alone: set the clock.',
    },
  },
} as const satisfies { readonly [rule: string]: RuleText };
