import type { RuleText } from '@santeparticipative/core';

/** The rules on the address of a server and the way to it: what is wrong before, or instead of, an answer. */
export const connectionRules = {
  'fhir-server.address': {
    severity: 'error',
    message: {
      fr: 'Ce n’est pas l’adresse d’un serveur FHIR.',
      en: 'This is not the address of a FHIR server.',
    },
    hint: {
      fr: 'Elle commence par https:// et n’a ni mot de passe, ni « ? », ni « # » : https://exemple.fr/fhir.',
      en: 'It begins with https:// and has no password, no "?" and no "#": https://example.org/fhir.',
    },
  },
  'fhir-server.insecure-http': {
    severity: 'error',
    message: {
      fr: 'Cette adresse en http:// laisserait lire les données par d’autres en chemin.',
      en: 'This http:// address would let others read the data on their way.',
    },
    hint: {
      fr: 'Prenez l’adresse en https://. Seul cet ordinateur même (localhost) peut être joint en http://.',
      en: 'Take the https:// address. Only this very computer (localhost) may be reached by http://.',
    },
  },
  'fhir-server.tls-disabled': {
    severity: 'error',
    message: {
      fr: 'La vérification des certificats est désactivée par NODE_TLS_REJECT_UNAUTHORIZED=0.',
      en: 'The checking of certificates is switched off by NODE_TLS_REJECT_UNAUTHORIZED=0.',
    },
    hint: {
      fr: 'Retirez cette variable. Pour une autorité de certification privée, donnez son fichier à NODE_EXTRA_CA_CERTS.',
      en: 'Remove this variable. For a private certificate authority, give its file to NODE_EXTRA_CA_CERTS.',
    },
  },
  'fhir-server.debug-log': {
    severity: 'error',
    message: {
      fr: 'La variable DEBUG ferait écrire des adresses et des réponses du serveur, avec leurs données personnelles.',
      en: 'The variable DEBUG would print addresses and answers of the server, with the personal data in them.',
    },
    hint: {
      fr: 'Retirez-la, ou ajoutez-y « ,-fhir-kit-client* ».',
      en: 'Remove it, or add ",-fhir-kit-client*" to it.',
    },
  },
  'fhir-server.client-missing': {
    severity: 'error',
    message: {
      fr: 'Le paquet fhir-kit-client manque, ou n’est pas en version 2.',
      en: 'The package fhir-kit-client is missing, or is not version 2.',
    },
    hint: {
      fr: 'Installez-le à côté de ce paquet : npm install fhir-kit-client@2.',
      en: 'Install it beside this package: npm install fhir-kit-client@2.',
    },
  },
  'fhir-server.other-origin': {
    severity: 'error',
    message: {
      fr: 'Cette adresse n’est pas celle du serveur : rien n’y a été demandé.',
      en: 'This address is not one of the server: nothing was asked there.',
    },
    hint: {
      fr: 'Un serveur ne renvoie qu’à lui-même : même https, même nom, même port que l’adresse donnée.',
      en: 'A server refers to itself alone: same https, same name, same port as the address given.',
    },
  },
  'fhir-server.header': {
    severity: 'error',
    message: {
      fr: 'Un en-tête de cette requête contient un caractère qui ne peut pas y être envoyé.',
      en: 'A header of this request has a character that cannot be sent in one.',
    },
    hint: {
      fr: 'Rien n’a été envoyé. Ce qui vient des données doit y être encodé.',
      en: 'Nothing was sent. What comes from data has to be encoded there.',
    },
  },
  'fhir-server.unreachable': {
    severity: 'error',
    message: { fr: 'Le serveur ne peut pas être joint.', en: 'The server cannot be reached.' },
    hint: {
      fr: 'Vérifiez l’adresse, le réseau, et que le serveur est en marche.',
      en: 'Check the address, the network, and that the server is running.',
    },
  },
  'fhir-server.certificate': {
    severity: 'error',
    message: {
      fr: 'Le certificat du serveur n’est pas valable : rien n’a été envoyé.',
      en: 'The certificate of the server is not valid: nothing was sent.',
    },
    hint: {
      fr: 'Pour une autorité de certification privée, donnez son fichier à NODE_EXTRA_CA_CERTS.',
      en: 'For a private certificate authority, give its file to NODE_EXTRA_CA_CERTS.',
    },
  },
  'fhir-server.connection-lost': {
    severity: 'error',
    message: {
      fr: 'La connexion au serveur s’est rompue avant la fin de sa réponse.',
      en: 'The connection to the server broke before its answer was whole.',
    },
  },
  'fhir-server.timeout': {
    severity: 'error',
    message: {
      fr: 'Le serveur n’a pas répondu à temps.',
      en: 'The server did not answer in time.',
    },
  },
  'fhir-server.interrupted': {
    severity: 'error',
    message: { fr: 'La requête a été interrompue.', en: 'The request was interrupted.' },
  },
} as const satisfies { readonly [rule: string]: RuleText };
