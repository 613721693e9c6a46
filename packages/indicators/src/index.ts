/**
 * Indicators of participative health: what a definition means, its evaluation over records, and the disclosure
 * control without which nothing is published.
 *
 * @packageDocumentation
 */
export { indicatorHash } from './definitions/indicator-hash.js';
export { auditRelease } from './disclosure/audit.js';
export { publish } from './disclosure/publish.js';
export type { PublishOptions } from './disclosure/publish-options.js';
export type { Release } from './disclosure/release.js';
export type { Displays } from './disclosure/stratum-display.js';
export { DEFAULT_THRESHOLD } from './disclosure/threshold.js';
export { type Cell, type DistinctCount, isExact } from './evaluation/cell.js';
export { cellValue } from './evaluation/cell-value.js';
export { UNKNOWN_CODE } from './evaluation/dimension-codes.js';
export {
  createEvaluation,
  type Evaluation,
  type EvaluationOptions,
  evaluate,
} from './evaluation/evaluate.js';
export type { EvaluationPeriod } from './evaluation/evaluation-period.js';
export type { PartialResult, PartialStratum } from './evaluation/partial-result.js';
export { quantile } from './evaluation/quantile.js';
export type { Language } from './formats/csv-form.js';
export { type CsvOptions, releaseToCsv } from './formats/release-csv.js';
export { unitNames } from './formats/unit-names.js';
