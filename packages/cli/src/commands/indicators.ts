import { Command } from '@commander-js/extra-typings';
import { loadDataset } from '@santeparticipative/connector-files';
import type { Io } from '../io.js';
import { computeIndicators } from '../main-job/compute.js';
import { datasetName } from '../main-job/dataset-name.js';
import { writeRelease } from '../main-job/write.js';
import { day, languageOption, periodBetween } from './options.js';
import { printIssues } from './print-issues.js';
import { printWritten } from './print-written.js';

/** `indicators`: writes what may be published of the indicators. */
export const indicatorsCommand = (io: Io) =>
  new Command('indicators')
    .description(
      'Computes the indicators of the catalogue and writes what may be published of them, ' +
        'small groups hidden: CSV, and FHIR Measures and MeasureReports.',
    )
    .argument('<dataset>', 'file of a dataset (.ndjson, .ndjson.gz, .json)')
    .requiredOption('--from <day>', 'first day of the period (YYYY-MM-DD)', day)
    .requiredOption('--to <day>', 'last day of the period (YYYY-MM-DD)', day)
    .requiredOption('--out <folder>', 'folder to write into')
    .addOption(languageOption())
    .action(async (path, { from, to, out, language }, command) => {
      const period = periodBetween(from, to);
      if (period === undefined) return;
      if ('wrong' in period) return command.error(period.wrong);
      const { manifest, records, issues } = await loadDataset(path);
      printIssues(io, issues, language);
      if (manifest === undefined) return;
      const computed = computeIndicators(records, manifest, period);
      printIssues(io, computed.issues, language);
      const { namespace } = manifest;
      const files = await writeRelease(out, datasetName(path), namespace, computed.release);
      printWritten(io, out, files, language);
    });
