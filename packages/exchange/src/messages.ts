import type { Issue, Localised, RuleText } from '@santeparticipative/core';

function error(message: Localised, hint: Localised): RuleText {
  return { severity: 'error', message, hint };
}

/** The rules of an exchange, with their messages. Those of a server or of files are their connectors'. */
export const exchangeRules = {
  'exchange.outbox-damaged': error(
    {
      fr: 'La boîte d’envoi est abîmée : ce qu’elle contient n’est pas ce qui y avait été écrit.',
      en: 'The outbox is damaged: what it holds is not what was written.',
    },
    {
      fr: 'Rien n’a été envoyé. Mettez ce dossier de côté et recommencez avec un nouveau : ce que le serveur a déjà sera reconnu.',
      en: 'Nothing was sent. Put this folder aside and start with a new one: what the server already has will be recognised.',
    },
  ),
  'exchange.outbox-locked': error(
    {
      fr: 'Un autre programme utilise cette boîte d’envoi.',
      en: 'Another program is using this outbox.',
    },
    { fr: 'Attendez qu’il ait fini.', en: 'Wait until it has finished.' },
  ),
  'exchange.no-outbox': error(
    { fr: 'Il n’y a pas de boîte d’envoi à cet endroit.', en: 'There is no outbox in this place.' },
    {
      fr: 'Donnez le dossier de la boîte d’envoi, tel qu’il a été dit à l’échange.',
      en: 'Give the folder of the outbox, as the exchange was told.',
    },
  ),
  'exchange.not-an-outbox': error(
    {
      fr: 'Ce dossier contient autre chose qu’une boîte d’envoi.',
      en: 'This folder holds something else than an outbox.',
    },
    {
      fr: 'Donnez un dossier vide, ou qui n’existe pas encore.',
      en: 'Give an empty folder, or one that does not exist yet.',
    },
  ),
  'exchange.other-sink': error(
    {
      fr: 'Cette boîte d’envoi sert un autre destinataire.',
      en: 'This outbox serves another recipient.',
    },
    {
      fr: 'Elle sait ce que l’autre a reçu, et rien de celui-ci : donnez-lui un dossier à lui. Rien n’a été envoyé.',
      en: 'It knows what the other one has, and nothing of this one: give it a folder of its own. Nothing was sent.',
    },
  ),
  'exchange.outbox-unwritable': error(
    {
      fr: 'La boîte d’envoi ne peut pas être écrite.',
      en: 'The outbox cannot be written.',
    },
    {
      fr: 'Le disque est peut-être plein, ou le droit d’écrire dans ce dossier manque. Rien n’est perdu : recommencez ensuite.',
      en: 'The disk may be full, or the right to write in this folder may be lacking. Nothing is lost: start again afterwards.',
    },
  ),
  'exchange.decisions-unknown': error(
    {
      fr: 'Un parcours n’a pas pu être lu : il dit peut-être que quelqu’un s’oppose au partage.',
      en: 'A pathway could not be read: it may say that somebody opposes sharing.',
    },
    {
      fr: 'Rien de cette source n’a été envoyé. Corrigez ce qui est refusé ci-dessus, puis recommencez.',
      en: 'Nothing of this source was sent. Mend what is refused above, then start again.',
    },
  ),
  'exchange.unreadable': error(
    {
      fr: 'Ceci attend dans la boîte d’envoi sous une forme que ce logiciel ne lit plus.',
      en: 'This waits in the outbox in a form that this software no longer reads.',
    },
    {
      fr: 'Renvoyez-le depuis sa source avec la version actuelle, ou avec celle qui l’a mis en attente.',
      en: 'Send it again from its source with the present version, or with the one that put it there.',
    },
  ),
  'exchange.version-conflict': error(
    {
      fr: 'Deux contenus différents portent la même version de ce document.',
      en: 'Two different contents claim to be the same version of this.',
    },
    {
      fr: 'Aucun des deux n’a été envoyé. Gardez le bon, avec le numéro de version suivant.',
      en: 'Neither was sent. Keep the right one, with the next version number.',
    },
  ),
  'exchange.withdrawn': error(
    {
      fr: 'Ceci a été retiré, et quelqu’un l’a modifié depuis.',
      en: 'This was withdrawn, and somebody changed it since.',
    },
    {
      fr: 'Rien n’a été envoyé. Vérifiez si le retrait tient toujours.',
      en: 'Nothing was sent. Check whether the removal still stands.',
    },
  ),
  'exchange.attempts-exhausted': error(
    {
      fr: 'Tous les essais ont échoué, alors que le destinataire répondait.',
      en: 'Every attempt failed, while the recipient answered.',
    },
    {
      fr: 'Lisez les raisons qui accompagnent celle-ci, puis relancez cet envoi.',
      en: 'Read the reasons that come with this one, then replay this delivery.',
    },
  ),
  'exchange.sink-unavailable': error(
    {
      fr: 'Le destinataire ne répond pas, ou refuse tout pour le moment.',
      en: 'The recipient does not answer, or refuses everything for now.',
    },
    {
      fr: 'Ce qui reste à envoyer est gardé. Recommencez plus tard : rien ne sera envoyé deux fois.',
      en: 'What is left to send is kept. Start again later: nothing will be sent twice.',
    },
  ),
  'exchange.nothing-sent': error(
    {
      fr: 'Rien n’a été envoyé, parce qu’une partie de la source a été refusée.',
      en: 'Nothing was sent, because a part of the source was refused.',
    },
    {
      fr: 'Corrigez ce qui est signalé, puis recommencez.',
      en: 'Mend what is reported, then start again.',
    },
  ),
  'exchange.cancelled': error(
    { fr: 'L’échange a été interrompu.', en: 'The exchange was interrupted.' },
    {
      fr: 'Ce qui reste à envoyer est gardé. Recommencez quand vous voulez.',
      en: 'What is left to send is kept. Start again when you like.',
    },
  ),
  'exchange.no-dry-run': error(
    {
      fr: 'Ce destinataire ne permet pas de répétition à blanc.',
      en: 'This recipient cannot tell what it would do.',
    },
    { fr: 'Rien n’a été fait.', en: 'Nothing was done.' },
  ),
} as const satisfies { readonly [rule: string]: RuleText };

/** The id of a rule of an exchange. */
export type ExchangeRule = keyof typeof exchangeRules;

/** Makes the issue of a rule of an exchange. */
export function exchangeIssue(
  rule: ExchangeRule,
  more: Pick<Issue, 'at' | 'record'> & { readonly path?: string } = {},
): Issue {
  return { rule, path: '', ...exchangeRules[rule], ...more };
}
