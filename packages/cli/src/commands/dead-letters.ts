import { Command } from '@commander-js/extra-typings';
import { type DeadLetter, readDeadLetters } from '@santeparticipative/exchange';
import { formatIssues } from '@santeparticipative/validators';
import { inCommandWords } from '../exchange/command-words.js';
import { DeadRecords } from '../exchange/dead-records.js';
import type { Io } from '../io.js';
import type { Language } from '../language.js';
import { formatNumber } from '../words/number.js';
import { printable } from '../words/printable.js';
import { datasetToWrite, languageOption } from './options.js';
import { printIssues } from './print-issues.js';

const WORDS = {
  fr: {
    description:
      'Dit ce qu’un destinataire a refusé, et pourquoi. Corrigez-le, puis envoyez-le de nouveau avec « exchange ».',
    state: 'dossier de la boîte d’envoi',
    out: 'fichier où écrire les enregistrements refusés, pour les corriger (.ndjson) ; il contient des données personnelles',
    none: 'Rien n’a été mis de côté.',
    attempts: (count: string) => `essais : ${count}`,
    written: 'Enregistrements écrits, lisibles de vous seul : ',
  },
  en: {
    description:
      'Says what a recipient refused, and why. Mend it, then send it again with "exchange".',
    state: 'folder of the outbox',
    out: 'file to write the refused records into, to mend them (.ndjson); it holds personal data',
    none: 'Nothing was put aside.',
    attempts: (count: string) => `attempts: ${count}`,
    written: 'Records written, readable by you alone: ',
  },
} as const;

function letterText({ key, attempts, issues }: DeadLetter, language: Language): string {
  const times = WORDS[language].attempts(formatNumber(attempts, language));
  return `${printable(key)} (${times})\n${formatIssues(inCommandWords(issues, undefined), { language })}\n`;
}

/** `dead-letters`: says what was refused, and why. */
export const deadLettersCommand = (io: Io, language: Language) => {
  const words = WORDS[language];
  return new Command('dead-letters')
    .description(words.description)
    .requiredOption('--state <folder>', words.state)
    .option('--out <file>', words.out, datasetToWrite(language))
    .addOption(languageOption(language))
    .action(async ({ state, out }) => {
      const records = new DeadRecords();
      let count = 0;
      const issues = await readDeadLetters(state, (letter) => {
        count += 1;
        io.stdout.write(letterText(letter, language));
        if (out !== undefined) records.add(letter);
      });
      printIssues(io, inCommandWords(issues, state), language);
      if (issues.length > 0) return;
      if (count === 0) io.stdout.write(`${words.none}\n`);
      if (out === undefined) return;
      for (const file of await records.save(out, 'santeparticipative', new Date())) {
        io.stdout.write(`${words.written}${printable(file)}\n`);
      }
    });
};
