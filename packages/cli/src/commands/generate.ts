import { mkdir } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { Command } from '@commander-js/extra-typings';
import { saveDataset } from '@santeparticipative/connector-files';
import { generateActivity, regionManifest } from '@santeparticipative/testing';
import type { Io } from '../io.js';
import { languageOption, wholeNumber } from './options.js';
import { printWritten } from './print-written.js';

/** `generate`: writes the synthetic activity of a fictitious region. */
export const generateCommand = (io: Io) =>
  new Command('generate')
    .description('Writes the dataset of a fictitious region: a year of synthetic activity.')
    .requiredOption('--seed <number>', 'the same seed gives the same region', wholeNumber)
    .requiredOption('--structures <number>', 'how many structures', wholeNumber)
    .requiredOption('--year <year>', 'the civil year of the activity', wholeNumber)
    .requiredOption('--out <file>', 'file to write (.ndjson, .ndjson.gz)')
    .addOption(languageOption())
    .action(async ({ seed, structures, year, out, language }, command) => {
      const options = { seed, structures, year };
      try {
        regionManifest(options);
      } catch (error) {
        if (error instanceof RangeError) return command.error(error.message);
        throw error;
      }
      await mkdir(dirname(out), { recursive: true, mode: 0o700 });
      await saveDataset(out, regionManifest(options), generateActivity(options));
      printWritten(io, dirname(out), [basename(out)], language);
    });
