import { existsSync } from 'node:fs';
import { Command, Option } from '@commander-js/extra-typings';
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
    exists: 'Ce fichier existe déjà, et contient peut-être vos corrections ; rien n’a été écrit : ',
    format: 'un texte, ou du JSON pour une machine',
  },
  en: {
    description:
      'Says what a recipient refused, and why. Mend it, then send it again with "exchange".',
    state: 'folder of the outbox',
    out: 'file to write the refused records into, to mend them (.ndjson); it holds personal data',
    none: 'Nothing was put aside.',
    attempts: (count: string) => `attempts: ${count}`,
    written: 'Records written, readable by you alone: ',
    exists: 'This file is there already, and may hold your corrections; nothing was written: ',
    format: 'a text, or JSON for a machine',
  },
} as const;

function letterText({ key, attempts, issues }: DeadLetter, language: Language): string {
  const times = WORDS[language].attempts(formatNumber(attempts, language));
  return `${printable(key)} (${times})\n${formatIssues(inCommandWords(issues, undefined), { language })}\n`;
}

/** A letter without the value that was refused. */
function letterJson({ id, key, namespace, at, attempts, since, issues }: DeadLetter): string {
  return JSON.stringify({ id, key, namespace, at, attempts, since, issues });
}

/** `dead-letters`: says what was refused, and why. */
export const deadLettersCommand = (io: Io, language: Language) => {
  const words = WORDS[language];
  return new Command('dead-letters')
    .description(words.description)
    .requiredOption('--state <folder>', words.state)
    .option('--out <file>', words.out, datasetToWrite(language))
    .addOption(
      new Option('--format <format>', words.format)
        .choices(['text', 'json'] as const)
        .default('text' as const),
    )
    .addOption(languageOption(language))
    .action(async ({ state, out, format }) => {
      const records = new DeadRecords();
      const isJson = format === 'json';
      let count = 0;
      const issues = await readDeadLetters(state, (letter) => {
        io.stdout.write(
          isJson
            ? `${count === 0 ? '[' : ','}\n${letterJson(letter)}`
            : letterText(letter, language),
        );
        count += 1;
        if (out !== undefined) records.add(letter);
      });
      printIssues(io, inCommandWords(issues, state), language);
      if (issues.length > 0) return;
      if (isJson) io.stdout.write(count === 0 ? '[]\n' : '\n]\n');
      else if (count === 0) io.stdout.write(`${words.none}\n`);
      if (out === undefined) return;
      const files = records.files(out);
      const known = files.filter((file) => existsSync(file));
      for (const file of known) io.stderr.write(`${words.exists}${printable(file)}\n`);
      if (known.length > 0) {
        io.exitCode = 1;
        return;
      }
      await records.save(out, 'santeparticipative', new Date());
      // A machine that reads JSON knows the path that it gave.
      if (isJson) return;
      for (const file of files) io.stdout.write(`${words.written}${printable(file)}\n`);
    });
};
