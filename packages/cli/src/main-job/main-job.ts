import type { EvaluationPeriod } from '@santeparticipative/indicators';
import type { Language } from '../language.js';
import { rulesWith } from './check.js';
import { namedDatasets } from './dataset-name.js';
import { processDataset } from './dataset-task.js';
import { inputsOf } from './inputs.js';
import type { JobProgress, JobStep } from './progress.js';
import type { DatasetReport, JobReport } from './report.js';
import { writeSummary } from './write.js';

/** What the main job is told. */
export interface JobOptions {
  /** The files of the datasets: `.ndjson`, `.ndjson.gz` or `.json`. */
  readonly datasets: readonly string[];
  /** The folder to write into. It is made when it does not exist. */
  readonly out: string;
  /** The days to compute over; unless told, the last civil year that had ended when each dataset was made. */
  readonly period?: EvaluationPeriod | undefined;
  /** The language of the CSV files; French unless told. The summary page is in French. */
  readonly language?: Language | undefined;
  /** True unless told otherwise: the codes of communes and quartiers are looked for in the official lists. */
  readonly referenceLists?: boolean | undefined;
  /** Called as each step begins. */
  readonly onProgress?: ((progress: JobProgress) => void) | undefined;
}

/**
 * Takes datasets through everything: reads and checks them, maps them to FHIR and back, computes the
 * indicators and clears them for publication, and writes it all into the out folder, with a summary page.
 *
 * A file that it was given is never replaced. What is wrong with the data is in the report. The promise is rejected when the out folder cannot be written,
 * and with a `RangeError` when the period is not one.
 *
 * @example
 * const report = await runMainJob({ datasets: ['lille.ndjson'], out: 'out' });
 * console.log(closingTables(report, 'fr'));
 */
export async function runMainJob(options: JobOptions): Promise<JobReport> {
  const {
    datasets: paths,
    out,
    period,
    language = 'fr',
    onProgress,
    referenceLists = true,
  } = options;
  const rules = await rulesWith({ referenceLists });
  const inputs = await inputsOf(paths);
  const datasets: DatasetReport[] = [];
  for (const [index, { path, name }] of namedDatasets(paths).entries()) {
    const begin = (step: JobStep): void =>
      onProgress?.({ dataset: name, number: index + 1, of: paths.length, step });
    datasets.push(
      await processDataset({ path, name, out, period, language, inputs, rules, begin }),
    );
  }
  const report = { out, datasets };
  await writeSummary(report);
  return report;
}
