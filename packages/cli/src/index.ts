/**
 * The `santeparticipative` command, and the main job that it runs: datasets in, checked, mapped to FHIR,
 * counted, written out.
 *
 * @packageDocumentation
 */

export type { WithoutRelease } from './indicators/clear.js';
export type { Io, Output, StopSignal } from './io.js';
export { type Language, languages } from './language.js';
export { datasetName } from './main-job/dataset-name.js';
export { type JobOptions, runMainJob } from './main-job/main-job.js';
export { type JobProgress, type JobStep, jobSteps } from './main-job/progress.js';
export {
  type DatasetReport,
  hasFailed,
  type JobReport,
  type MappingReport,
  type StatedFigure,
} from './main-job/report.js';
export { program, run } from './program.js';
export { summaryPage } from './summary/page.js';
export { closingTables } from './terminal/closing-tables.js';
export { progressPrinter } from './terminal/progress.js';
