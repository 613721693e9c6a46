import { Command, Option } from '@commander-js/extra-typings';
import { defaultStateFolder, exchange, onlyShareable } from '@santeparticipative/exchange';
import { targets } from '@santeparticipative/fhir';
import { countPrinter } from '../exchange/count-printer.js';
import { endsOf, goesToOthers } from '../exchange/given-ends.js';
import { interruptionOf } from '../exchange/interruption.js';
import { printReport } from '../exchange/print-report.js';
import { uselessOptions } from '../exchange/useless-options.js';
import type { Io } from '../io.js';
import type { Language } from '../language.js';
import { languageOption, namespace } from './options.js';

const WORDS = {
  fr: {
    description:
      'Porte des enregistrements d’un fichier ou d’un serveur FHIR à un autre. Rien n’est perdu, rien n’est envoyé deux fois : interrompue, la commande reprend où elle en était.',
    from: 'd’où : fichier de jeu de données, dossier, ou adresse d’un serveur FHIR',
    to: 'où : fichier de jeu de données, ou adresse d’un serveur FHIR',
    state: 'dossier de la boîte d’envoi, un par destinataire',
    dryRun: 'dit ce qui se passerait, sans rien écrire',
    strict: 'tout ou rien : n’envoie rien si une partie de la source est refusée',
    retryDead: 'renvoie aussi ce qui a été mis de côté',
    fromTheBeginning: 'relit toute la source, même ce qui a déjà été lu',
    auth: 'fichier JSON, lisible de vous seul, qui dit comment s’identifier auprès du serveur',
    target: 'les profils à suivre',
    onlyAgreed: 'n’envoie à un serveur que ce dont le partage est consenti',
    identities: 'fichier des identités que la cible demande (.json, .ndjson)',
    namespace: 'ne lit du serveur que cet espace de noms',
    readBack: 'ne relit pas ce qui vient d’être envoyé',
    onConflict: 'si quelqu’un d’autre a changé ce qui est sur le serveur',
    recipient: 'clé publique (age1…) de qui pourra lire le fichier écrit ; peut se répéter',
    identity: 'fichier de votre clé privée age, pour lire un fichier chiffré',
    format: 'un tableau, ou du JSON pour une machine',
    useless: 'Sans effet entre ces deux bouts, donc refusé : ',
  },
  en: {
    description:
      'Carries records from a file or a FHIR server to another. Nothing is lost, nothing is sent twice: interrupted, the command goes on where it was.',
    from: 'from where: file of a dataset, folder, or address of a FHIR server',
    to: 'to where: file of a dataset, or address of a FHIR server',
    state: 'folder of the outbox, one for each recipient',
    dryRun: 'says what would happen, and writes nothing',
    strict: 'all or nothing: sends nothing if a part of the source is refused',
    retryDead: 'sends again what was put aside, too',
    fromTheBeginning: 'reads the whole source again, even what was read already',
    auth: 'JSON file, readable by you alone, that says how to identify oneself to the server',
    target: 'the profiles to follow',
    onlyAgreed: 'sends to a server only what people consent to share',
    identities: 'file of the identities that the target demands (.json, .ndjson)',
    namespace: 'reads this namespace alone from the server',
    readBack: 'does not read again what was just sent',
    onConflict: 'if somebody else changed what is on the server',
    recipient: 'public key (age1…) of who may read the file that is written; may be repeated',
    identity: 'file of your private age key, to read an encrypted file',
    format: 'a table, or JSON for a machine',
    useless: 'Without effect between these two ends, and so refused: ',
  },
} as const;

/** `exchange`: carries records from a source to a sink. */
export const exchangeCommand = (io: Io, language: Language) => {
  const words = WORDS[language];
  return new Command('exchange')
    .description(words.description)
    .requiredOption('--from <source>', words.from)
    .requiredOption('--to <sink>', words.to)
    .option('--state <folder>', words.state)
    .option('--dry-run', words.dryRun, false)
    .option('--strict', words.strict, false)
    .option('--retry-dead', words.retryDead, false)
    .option('--from-the-beginning', words.fromTheBeginning, false)
    .option('--auth <file>', words.auth)
    .addOption(
      new Option('--target <target>', words.target).choices(targets).default('r4' as const),
    )
    .option('--identities <file>', words.identities)
    .option('--only-agreed', words.onlyAgreed, false)
    .option('--namespace <address>', words.namespace, namespace(language))
    .option('--no-read-back', words.readBack)
    .addOption(
      new Option('--on-conflict <what>', words.onConflict)
        .choices(['refuse', 'overwrite'] as const)
        .default('refuse' as const),
    )
    .option('--recipient <key...>', words.recipient)
    .option('--identity <file>', words.identity)
    .addOption(
      new Option('--format <format>', words.format)
        .choices(['text', 'json'] as const)
        .default('text' as const),
    )
    .addOption(languageOption(language))
    .action(async (options, command) => {
      const useless = uselessOptions(
        options,
        (name) => command.getOptionValueSource(name) === 'cli',
      );
      if (useless.length > 0) return command.error(words.useless + useless.join(', '));
      const ends = await endsOf(io, options, language);
      if (ends === undefined) return;
      const { to } = ends;
      let withheld = 0;
      const from = goesToOthers(options)
        ? onlyShareable(ends.from, {
            agreement: options.onlyAgreed ? 'required' : 'presumed',
            onWithheld: (count) => {
              withheld = count;
            },
          })
        : ends.from;
      const { dryRun, strict, retryDead, fromTheBeginning, format } = options;
      const state = options.state ?? defaultStateFolder(to);
      const interruption = interruptionOf(io);
      const { signal } = interruption;
      const counts = countPrinter(io, language);
      const how = { state, dryRun, strict, retryDead, fromTheBeginning, signal };
      try {
        const report = await exchange({ from, to, ...how, onProgress: counts.show });
        counts.end();
        printReport(io, report, { format, language, state, withheld });
      } finally {
        interruption.end();
      }
      io.exitCode = interruption.exitCode() ?? io.exitCode;
    });
};
