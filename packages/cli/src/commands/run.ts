import { Command } from '@commander-js/extra-typings';
import type { Io } from '../io.js';
import { runMainJob } from '../main-job/main-job.js';
import { hasFailed } from '../main-job/report.js';
import { closingTables } from '../terminal/closing-tables.js';
import { progressPrinter } from '../terminal/progress.js';
import { day, languageOption, periodBetween } from './options.js';
import { printIssues } from './print-issues.js';

/** `run`: the main job, on each dataset. */
export const runCommand = (io: Io) =>
  new Command('run')
    .description(
      'Takes datasets through everything: reads, validates, maps to FHIR and back, computes the ' +
        'indicators, and writes what came of it with a summary page.',
    )
    .argument('<dataset...>', 'files of datasets (.ndjson, .ndjson.gz, .json)')
    .requiredOption('--out <folder>', 'folder to write into')
    .option('--from <day>', 'first day of the period; unless told, of the last full year', day)
    .option('--to <day>', 'last day of the period; unless told, of the last full year', day)
    .addOption(languageOption())
    .action(async (datasets, { out, from, to, language }, command) => {
      const period = periodBetween(from, to);
      if (period !== undefined && 'wrong' in period) return command.error(period.wrong);
      const onProgress = progressPrinter(io.stderr, language);
      const report = await runMainJob({ datasets, out, period, onProgress });
      onProgress();
      const issues = report.datasets.flatMap((dataset) => dataset.issues);
      // Warnings may be many: they are counted here, and told one by one by `validate`.
      printIssues(
        io,
        issues.filter(({ severity }) => severity === 'error'),
        language,
      );
      io.stdout.write(`${closingTables(report, language)}\n`);
      if (report.datasets.some(hasFailed)) io.exitCode = 1;
    });
