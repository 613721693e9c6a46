import type { RuleText } from '@santeparticipative/core';
import { error } from '../rule-text.js';

/** The rules that a sink keeps. */
export const sinkRules = {
  'connector.not-opened': error(
    {
      fr: 'La destination ne s’ouvre pas, alors que rien ne l’empêche.',
      en: 'The sink does not open, although nothing prevents it.',
    },
    {
      fr: 'Vérifiez que « make » la donne prête.',
      en: 'Check that "make" gives it ready.',
    },
  ),
  'connector.limits': error(
    {
      fr: 'La taille ou le nombre des lots n’est pas un nombre entier d’au moins 1.',
      en: 'The size or the number of batches is not a whole number of 1 at least.',
    },
    { fr: 'Corrigez batchSize ou concurrency.', en: 'Correct batchSize or concurrency.' },
  ),
  'connector.outcomes': error(
    {
      fr: 'Il n’y a pas un résultat par envoi, dans l’ordre des envois.',
      en: 'There is not one outcome for each delivery, in the order of the deliveries.',
    },
    {
      fr: 'Rendez les résultats à la place de leurs envois, quel que soit l’ordre des réponses.',
      en: 'Give outcomes in the places of their deliveries, in whatever order answers come.',
    },
  ),
  'connector.outcome-false': error(
    {
      fr: 'Un résultat dit ce qui n’est pas.',
      en: 'An outcome says what is not so.',
    },
    {
      fr: 'Ce qui n’est pas certain est « unknown ».',
      en: 'What is not certain is "unknown".',
    },
  ),
  'connector.not-delivered': error(
    {
      fr: 'Ce qui peut être envoyé ne l’est pas.',
      en: 'What can be delivered is not.',
    },
    {
      fr: 'Un destinataire qui est là et n’a rien à redire prend ce qui lui est envoyé, aussi à un nouvel essai.',
      en: 'A recipient that is there and has no objection takes what is sent, at a new attempt too.',
    },
  ),
  'connector.not-stored': error(
    {
      fr: 'Le destinataire n’a pas ce qui a été dit envoyé, ou a autre chose.',
      en: 'The recipient does not have what was said to be delivered, or has something else.',
    },
    {
      fr: 'Un résultat ne se dit qu’une fois la chose en place, telle qu’elle a été donnée.',
      en: 'An outcome is said only once the thing is in place, as it was given.',
    },
  ),
  'connector.stored-twice': error(
    {
      fr: 'Un nouvel envoi de la même chose l’a mise deux fois.',
      en: 'A new delivery of one thing put it there twice.',
    },
    {
      fr: 'Quand « uncertain » est vrai, cherchez la chose avant de l’envoyer, ou envoyez-la d’une façon qui peut se répéter.',
      en: 'When "uncertain" is true, look for the thing before sending it, or send it in a way that can be repeated.',
    },
  ),
  'connector.not-updated': error(
    {
      fr: 'Une nouvelle version n’a pas remplacé l’ancienne.',
      en: 'A new version did not replace the old one.',
    },
    {
      fr: 'L’identité de l’envoi (id) dit qu’il s’agit de la même chose.',
      en: 'The id of the delivery says that it is the same thing.',
    },
  ),
  'connector.not-removed': error(
    {
      fr: 'Ce qui a été retiré est encore chez le destinataire, ou autre chose en est parti.',
      en: 'What was removed is still at the recipient, or something else went.',
    },
    {
      fr: 'Les envois disent dans « removes » ce qui part avec eux.',
      en: 'Deliveries say in "removes" what goes with them.',
    },
  ),
  'connector.visible-before-commit': error(
    {
      fr: 'Une destination qui met tout en place d’un coup en montre une partie avant la fin, ou après un abandon.',
      en: 'A sink that puts everything in place at once shows a part before the end, or after it was given up.',
    },
    {
      fr: 'Avant « commit », ce qui était là reste tel quel ; « close » sans « commit » n’en laisse rien.',
      en: 'Before "commit", what was there stays as it was; "close" without "commit" leaves nothing of it.',
    },
  ),
  'connector.lost-without-commit': error(
    {
      fr: 'Une destination qui garde chaque lot l’a perdu faute de « commit ».',
      en: 'A sink that keeps each batch lost it for want of a "commit".',
    },
    {
      fr: 'Un résultat tient dès qu’il est dit : le programme peut mourir l’instant d’après.',
      en: 'An outcome holds once it is said: the program may die the next moment.',
    },
  ),
  'connector.dry-run-wrote': error(
    {
      fr: 'Une répétition à blanc a écrit chez le destinataire.',
      en: 'A dry run wrote at the recipient.',
    },
    { fr: 'Quand « dryRun » est vrai, lisez seulement.', en: 'When "dryRun" is true, only read.' },
  ),
  'connector.dry-run-differs': error(
    {
      fr: 'Une répétition à blanc a prédit autre chose que ce qui s’est passé.',
      en: 'A dry run predicted something else than what came to pass.',
    },
    {
      fr: 'Si elle ne peut pas le prédire, que « capabilities.dryRun » soit faux.',
      en: 'If it cannot tell, let "capabilities.dryRun" be false.',
    },
  ),
  'connector.outage': error(
    {
      fr: 'Un destinataire injoignable n’est pas dit injoignable.',
      en: 'A recipient out of reach is not told to be so.',
    },
    {
      fr: 'Tant qu’il l’est, chaque envoi rend « again » ou « unknown », jamais « refused » : rien n’est perdu.',
      en: 'While it is, each delivery gives "again" or "unknown", never "refused": nothing is lost.',
    },
  ),
  'connector.abort': error(
    {
      fr: 'Une interruption ne l’arrête pas.',
      en: 'An interruption does not end it.',
    },
    {
      fr: 'Passez le signal à ce qui attend ou demande, et rendez « unknown » pour ce qui était en route.',
      en: 'Hand the signal to what waits or asks, and give "unknown" for what was under way.',
    },
  ),
  'connector.memory': error(
    {
      fr: 'Ce qui est à retenir n’est pas du JSON.',
      en: 'What is to be remembered is not JSON.',
    },
    {
      fr: 'Retenez des textes, des nombres et des listes : ni date, ni classe, ni undefined.',
      en: 'Remember texts, numbers and lists: no date, no class, no undefined.',
    },
  ),
} as const satisfies { readonly [rule: string]: RuleText };
