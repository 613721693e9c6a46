import type { Issue, Localised } from '@santeparticipative/core';

/** What to do, in the options of the command, where a message names those of the functions behind it. */
const HINTS: { readonly [rule: string]: Localised | undefined } = {
  'exchange.attempts-exhausted': {
    fr: 'Lisez les raisons qui accompagnent celle-ci, puis relancez avec --retry-dead.',
    en: 'Read the reasons that come with this one, then run it again with --retry-dead.',
  },
  'fhir-server.changed-there': {
    fr: 'Comparez les deux versions. Si la vôtre doit rester : --retry-dead --on-conflict overwrite.',
    en: 'Compare the two versions. If yours is to stay: --retry-dead --on-conflict overwrite.',
  },
  'fhir-server.unauthorised': {
    fr: 'Donnez le fichier qui dit comment s’identifier (--auth), ou vérifiez ce qu’il dit et ce que le serveur en attend.',
    en: 'Give the file that says how to identify oneself (--auth), or check what it says and what the server expects of it.',
  },
  'file.encrypted': {
    fr: 'Donnez le fichier de la clé privée de la personne à qui il est destiné : --identity.',
    en: 'Give the file of the private key of the person for whom it is: --identity.',
  },
  'file.no-namespace': {
    fr: 'Donnez l’espace de noms du jeu de données : --namespace.',
    en: 'Give the namespace of the dataset: --namespace.',
  },
  'file.no-recipient': {
    fr: 'Donnez au moins une clé publique (--recipient), ou un nom qui ne finit pas par .age.',
    en: 'Give at least one public key (--recipient), or a name that does not end in .age.',
  },
};

/** The rules that speak of the outbox as a whole. */
const OF_THE_OUTBOX = /^exchange\.(outbox-|not-an-outbox|other-sink)/;

/** Issues as a person who types commands can use them: with the options to give, and where the outbox is. */
export function inCommandWords(
  issues: readonly Issue[],
  state: string | undefined,
): readonly Issue[] {
  return issues.map((issue) => {
    const hint = HINTS[issue.rule];
    const isOfTheOutbox = OF_THE_OUTBOX.test(issue.rule) && issue.at?.file === undefined;
    return {
      ...issue,
      ...(hint === undefined ? {} : { hint }),
      ...(state !== undefined && isOfTheOutbox ? { at: { ...issue.at, file: state } } : {}),
    };
  });
}
