import { Command } from '@commander-js/extra-typings';
import { datasetEndings } from '@santeparticipative/connector-files';
import type { Io } from '../io.js';
import type { Language } from '../language.js';
import { runMainJob } from '../main-job/main-job.js';
import { hasFailed } from '../main-job/report.js';
import { withheldLine } from '../main-job/withheld.js';
import { closingTables } from '../terminal/closing-tables.js';
import { progressPrinter } from '../terminal/progress.js';
import { day, languageOption, periodBetween, referenceListsOption } from './options.js';
import { printIssues } from './print-issues.js';

const ENDINGS = datasetEndings.join(', ');
const WORDS = {
  fr: {
    description:
      'Mène des jeux de données de bout en bout : les lit, les vérifie, les passe en FHIR et les ' +
      'relit, calcule les indicateurs, et écrit ce qui en sort avec une page de synthèse.',
    dataset: `fichiers de jeux de données (${ENDINGS})`,
    out: 'dossier où écrire',
    from: 'premier jour de la période ; sinon, de la dernière année entière',
    to: 'dernier jour de la période ; sinon, de la dernière année entière',
  },
  en: {
    description:
      'Takes datasets through everything: reads, validates, maps to FHIR and back, computes the ' +
      'indicators, and writes what came of it with a summary page, in French.',
    dataset: `files of datasets (${ENDINGS})`,
    out: 'folder to write into',
    from: 'first day of the period; unless told, of the last full year',
    to: 'last day of the period; unless told, of the last full year',
  },
} as const;

/** `run`: the main job, on each dataset. */
export const runCommand = (io: Io, language: Language) => {
  const words = WORDS[language];
  return new Command('run')
    .description(words.description)
    .argument('<dataset...>', words.dataset)
    .requiredOption('--out <folder>', words.out)
    .option('--from <day>', words.from, day(language))
    .option('--to <day>', words.to, day(language))
    .addOption(referenceListsOption(language))
    .addOption(languageOption(language))
    .action(async (datasets, { out, from, to, referenceLists }, command) => {
      const period = periodBetween(from, to, language);
      if (period !== undefined && 'wrong' in period) return command.error(period.wrong);
      const onProgress = progressPrinter(io.stderr, language);
      const job = runMainJob({ datasets, out, period, language, referenceLists, onProgress });
      // The line of progress ends even when the job is rejected: what is said next begins a line.
      const report = await job.finally(() => onProgress());
      const issues = report.datasets.flatMap((dataset) => dataset.issues);
      // Warnings may be many: they are counted here, and told by rule on the summary page.
      printIssues(
        io,
        issues.filter(({ severity }) => severity === 'error'),
        language,
      );
      io.stdout.write(`${closingTables(report, language)}\n`);
      const withheld = report.datasets.map(({ mapping }) => mapping?.withheld ?? 0);
      io.stdout.write(
        withheldLine(
          withheld.reduce((sum, count) => sum + count, 0),
          language,
        ),
      );
      if (report.datasets.some(hasFailed)) io.exitCode = 1;
    });
};
