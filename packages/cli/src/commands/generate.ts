import { mkdir } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { Command } from '@commander-js/extra-typings';
import { saveDataset } from '@santeparticipative/connector-files';
import { generateActivity, regionManifest } from '@santeparticipative/testing';
import type { Io } from '../io.js';
import type { Language } from '../language.js';
import { datasetToWrite, languageOption, wholeNumber } from './options.js';
import { printWritten } from './print-written.js';

const WORDS = {
  fr: {
    description: "Écrit le jeu de données d'une région fictive : une année d'activité de synthèse.",
    seed: 'la même graine donne la même région',
    structures: 'combien de structures, 400 000 au plus',
    year: "l'année civile de l'activité, de 2000 à 2098",
    out: 'fichier à écrire (.ndjson, .ndjson.gz)',
    range: 'erreur : --structures va de 0 à 400 000, et --year de 2000 à 2098.',
  },
  en: {
    description: 'Writes the dataset of a fictitious region: a year of synthetic activity.',
    seed: 'the same seed gives the same region',
    structures: 'how many structures, 400,000 at most',
    year: 'the civil year of the activity, from 2000 to 2098',
    out: 'file to write (.ndjson, .ndjson.gz)',
    range: 'error: --structures goes from 0 to 400,000, and --year from 2000 to 2098.',
  },
} as const;

/** `generate`: writes the synthetic activity of a fictitious region. */
export const generateCommand = (io: Io, language: Language) => {
  const words = WORDS[language];
  return new Command('generate')
    .description(words.description)
    .requiredOption('--seed <number>', words.seed, wholeNumber(language))
    .requiredOption('--structures <number>', words.structures, wholeNumber(language))
    .requiredOption('--year <year>', words.year, wholeNumber(language))
    .requiredOption('--out <file>', words.out, datasetToWrite(language))
    .addOption(languageOption(language))
    .action(async ({ seed, structures, year, out }, command) => {
      const options = { seed, structures, year };
      try {
        regionManifest(options);
      } catch (error) {
        if (error instanceof RangeError) return command.error(words.range);
        throw error;
      }
      await mkdir(dirname(out), { recursive: true, mode: 0o700 });
      await saveDataset(out, regionManifest(options), generateActivity(options));
      printWritten(io, dirname(out), [basename(out)], language);
    });
};
