import { Command } from '@commander-js/extra-typings';
import { datasetEndings, loadDataset } from '@santeparticipative/connector-files';
import type { Io } from '../io.js';
import type { Language } from '../language.js';
import { computeIndicators } from '../main-job/compute.js';
import { datasetName } from '../main-job/dataset-name.js';
import { writeRelease } from '../main-job/write-release.js';
import { withoutReleaseWords } from '../words/without-release.js';
import { day, languageOption, periodBetween } from './options.js';
import { printIssues } from './print-issues.js';
import { printWritten } from './print-written.js';

const ENDINGS = datasetEndings.join(', ');
const WORDS = {
  fr: {
    description:
      'Calcule les indicateurs du catalogue et écrit ce qui peut en être publié, petits groupes ' +
      'masqués : CSV, Measures et MeasureReports FHIR.',
    dataset: `fichier d'un jeu de données (${ENDINGS})`,
    from: 'premier jour de la période (AAAA-MM-JJ)',
    to: 'dernier jour de la période (AAAA-MM-JJ)',
    out: 'dossier où écrire',
  },
  en: {
    description:
      'Computes the indicators of the catalogue and writes what may be published of them, ' +
      'small groups hidden: CSV, FHIR Measures and MeasureReports.',
    dataset: `file of a dataset (${ENDINGS})`,
    from: 'first day of the period (YYYY-MM-DD)',
    to: 'last day of the period (YYYY-MM-DD)',
    out: 'folder to write into',
  },
} as const;

/** `indicators`: writes what may be published of the indicators. */
export const indicatorsCommand = (io: Io, language: Language) => {
  const words = WORDS[language];
  return new Command('indicators')
    .description(words.description)
    .argument('<dataset>', words.dataset)
    .requiredOption('--from <day>', words.from, day(language))
    .requiredOption('--to <day>', words.to, day(language))
    .requiredOption('--out <folder>', words.out)
    .addOption(languageOption(language))
    .action(async (path, { from, to, out }, command) => {
      const period = periodBetween(from, to, language);
      if (period === undefined) return;
      if ('wrong' in period) return command.error(period.wrong);
      const { manifest, ...read } = await loadDataset(path);
      printIssues(io, read.issues, language);
      if (manifest === undefined) return;
      const { release, issues, withoutRelease } = computeIndicators({ ...read, manifest }, period);
      printIssues(io, issues, language);
      const { namespace } = manifest;
      const files =
        release === undefined
          ? []
          : await writeRelease({
              folder: out,
              name: datasetName(path),
              namespace,
              release,
              language,
            });
      printWritten(io, out, files, language);
      if (withoutRelease !== undefined) {
        io.stdout.write(`${withoutReleaseWords[withoutRelease][language]}\n`);
      }
    });
};
