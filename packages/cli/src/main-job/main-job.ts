import type { EvaluationPeriod } from '@santeparticipative/indicators';
import type { Language } from '../language.js';
import { rulesWith } from './check.js';
import { namedDatasets } from './dataset-name.js';
import { processDataset } from './dataset-task.js';
import { keepInputs } from './input-in-the-way.js';
import { inputsOf } from './inputs.js';
import type { JobProgress, JobStep } from './progress.js';
import { replacedFiles } from './replaced-files.js';
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
 * A file that it was given is never replaced: where the records would be, it is left as it is; where something else
 * would be, nothing is done, and the promise is rejected. It is too when the out folder cannot be written, and with a
 * `RangeError` when the period is not one. What is wrong with the data is in the report.
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
  const named = namedDatasets(paths);
  await keepInputs(
    await replacedFiles(
      out,
      named.map(({ name }) => name),
    ),
    inputs,
  );
  const datasets: DatasetReport[] = [];
  for (const [index, { path, name }] of named.entries()) {
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
