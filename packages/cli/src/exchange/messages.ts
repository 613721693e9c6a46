import type { Issue, Localised } from '@santeparticipative/core';

interface Words {
  readonly message: Localised;
  readonly hint: Localised;
}

const rules = {
  'command.secret-open-to-others': {
    message: {
      fr: 'D’autres que vous peuvent lire ce fichier, qui contient un secret.',
      en: 'Others than you can read this file, which holds a secret.',
    },
    hint: { fr: 'Tapez : chmod 600, puis son nom.', en: 'Type: chmod 600, then its name.' },
  },
  'command.secret-unreadable': {
    message: {
      fr: 'Ce fichier d’authentification ne peut pas être lu.',
      en: 'This file of credentials cannot be read.',
    },
    hint: { fr: 'Vérifiez le dossier et le nom.', en: 'Check the folder and the name.' },
  },
  'command.auth-file': {
    message: {
      fr: 'Ce fichier ne dit pas comment s’identifier auprès du serveur.',
      en: 'This file does not say how to identify oneself to the server.',
    },
    hint: {
      fr: 'Il contient { "clientId", "key" } (le chemin d’une clé privée) ou { "bearerToken" } (le chemin d’un jeton).',
      en: 'It holds { "clientId", "key" } (the path of a private key) or { "bearerToken" } (the path of a token).',
    },
  },
  'command.no-such-end': {
    message: {
      fr: 'Ceci n’est ni l’adresse d’un serveur, ni un fichier de jeu de données, ni un dossier.',
      en: 'This is neither the address of a server, nor a file of a dataset, nor a folder.',
    },
    hint: {
      fr: 'Une adresse commence par https:// ; un fichier finit par .ndjson, .ndjson.gz ou .json, et .age s’il est chiffré.',
      en: 'An address begins with https://; a file ends in .ndjson, .ndjson.gz or .json, and .age if it is encrypted.',
    },
  },
} as const satisfies { readonly [rule: string]: Words };

/** The issue of a rule of the command `exchange`. */
export function commandIssue(rule: keyof typeof rules, file?: string): Issue {
  const at = file === undefined ? {} : { at: { file } };
  return { rule, severity: 'error', path: '', ...rules[rule], ...at };
}
