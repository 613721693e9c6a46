import type { Issue, Localised } from '@santeparticipative/core';

interface Words {
  readonly message: Localised;
  readonly hint: Localised;
}

const ENDS = {
  fr: 'Une adresse commence par https:// ; un fichier finit par .ndjson, .ndjson.gz ou .json, et .age s’il est chiffré.',
  en: 'An address begins with https://; a file ends in .ndjson, .ndjson.gz or .json, and .age if it is encrypted.',
};

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
  'command.token-file': {
    message: {
      fr: 'Le fichier du jeton, dont « bearerToken » est le chemin, ne peut pas être lu.',
      en: 'The file of the token, whose path "bearerToken" is, cannot be read.',
    },
    hint: {
      fr: 'Écrivez-y le chemin d’un fichier lisible de vous seul, et non le jeton.',
      en: 'Write the path of a file there that you alone can read, not the token.',
    },
  },
  'command.no-such-source': {
    message: {
      fr: 'Ce que dit --from n’est ni l’adresse d’un serveur, ni un fichier de jeu de données, ni un dossier.',
      en: 'What --from says is neither the address of a server, nor a file of a dataset, nor a folder.',
    },
    hint: ENDS,
  },
  'command.no-such-sink': {
    message: {
      fr: 'Ce que dit --to n’est ni l’adresse d’un serveur, ni le nom d’un fichier de jeu de données.',
      en: 'What --to says is neither the address of a server, nor the name of a file of a dataset.',
    },
    hint: ENDS,
  },
} as const satisfies { readonly [rule: string]: Words };

/** The issue of a rule of the command `exchange`. */
export function commandIssue(rule: keyof typeof rules, file?: string): Issue {
  const at = file === undefined ? {} : { at: { file } };
  return { rule, severity: 'error', path: '', ...rules[rule], ...at };
}
