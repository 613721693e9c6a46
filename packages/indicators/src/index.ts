/**
 * Indicators of participative health: what a definition means, its evaluation over records, and the disclosure
 * control without which nothing is published.
 *
 * @packageDocumentation
 */
export { Campaign, checkCampaign } from './campaign/campaign.js';
export {
  type CampaignMoment,
  type CampaignResult,
  type CampaignResults,
  campaignResults,
} from './campaign/campaign-results.js';
export {
  type CampaignEntry,
  type CampaignState,
  campaignState,
} from './campaign/campaign-state.js';
export { type Completeness, completenessShare } from './campaign/completeness.js';
export type { Rejection } from './campaign/offers.js';
export type { Revision } from './campaign/revision.js';
export { checkSubmission, Submission } from './campaign/submission.js';
export { compare } from './compare/compare.js';
export { compareReleases, type IndicatorComparison } from './compare/compare-releases.js';
export type { ComparedFigure, Comparison, Difference } from './compare/comparison.js';
export { definitionIssues } from './definitions/definition-issues.js';
export { type DefinitionInWords, definitionInWords } from './definitions/in-words.js';
export { indicatorHash } from './definitions/indicator-hash.js';
export { type DefinitionRule, definitionRules } from './definitions/messages.js';
export { type DefinitionSource, readDefinitions } from './definitions/read-definitions.js';
export {
  createRegistry,
  type DefinitionQuery,
  type RegisteredDefinition,
  type Registry,
} from './definitions/registry.js';
export { auditRelease } from './disclosure/audit.js';
export { publish } from './disclosure/publish.js';
export type { PublishOptions } from './disclosure/publish-options.js';
export {
  addToRegister,
  checkReleaseRegister,
  type RegisteredResult,
  type ReleaseRegister,
} from './disclosure/register/release-register.js';
export type { Release } from './disclosure/release.js';
export type { Displays } from './disclosure/stratum-display.js';
export {
  type Condition,
  loadSolver,
  type Solver,
  type SolverOptions,
} from './disclosure/suppression/solver.js';
export { DEFAULT_THRESHOLD } from './disclosure/threshold.js';
export { bucketsOf, type CalendarDimension } from './evaluation/calendar-buckets.js';
export { calendarPeriod } from './evaluation/calendar-period.js';
export { type Cell, type DistinctCount, isExact } from './evaluation/cell.js';
export {
  type CellValue,
  cellValue,
  type ValueContext,
  valueContext,
} from './evaluation/cell-value.js';
export { UNKNOWN_CODE } from './evaluation/dimension-codes.js';
export {
  createEvaluation,
  type Evaluation,
  type EvaluationOptions,
  evaluate,
} from './evaluation/evaluate.js';
export { daysOf, type EvaluationPeriod } from './evaluation/evaluation-period.js';
export type { Fraction } from './evaluation/fraction.js';
export { codeOfText } from './evaluation/kept/code-value.js';
export { type NoValueReason, noValueReasons } from './evaluation/no-value.js';
export { parisDay } from './evaluation/paris-day.js';
export type { PartialResult, PartialStratum, StratumPlace } from './evaluation/partial-result.js';
export { quantile } from './evaluation/quantile.js';
export type { Sender } from './evaluation/sender.js';
export { SharedScope } from './evaluation/shared-scope.js';
export type { Language } from './formats/csv-form.js';
export {
  type DataPackageFiles,
  type DataPackageOptions,
  releaseToDataPackage,
} from './formats/data-package.js';
export type {
  Dhis2DataValue,
  Dhis2DataValueSet,
  Dhis2IdScheme,
  Dhis2Names,
} from './formats/dhis2/data-value-set.js';
export { type Dhis2Cell, type Dhis2Reading, readDhis2 } from './formats/dhis2/read-dhis2.js';
export {
  type Dhis2Export,
  type Dhis2Options,
  releaseToDhis2,
} from './formats/dhis2/release-to-dhis2.js';
export { type CsvOptions, releaseToCsv, releaseToDataCsv } from './formats/release-csv.js';
export { releaseFromCsv } from './formats/release-from-csv.js';
export { type ReleaseSchema, releaseTableSchema } from './formats/release-schema.js';
export type { TableField } from './formats/table-schema.js';
export { merge } from './merge/merge.js';
export {
  checkPartialResult,
  readPartialResult,
  writePartialResult,
} from './partial/read-partial-result.js';
export {
  type CodeReading,
  type CodeSource,
  codeSources,
  type StructureSource,
} from './plan/code-source.js';
export { compilePlan, ITEM, typeFieldOf } from './plan/compile-plan.js';
export type { Observation, Pass, PeopleSource, Plan, PlannedDates } from './plan/plan.js';
export {
  differenceOfProportions,
  type Proportion,
  type ProportionDifference,
} from './statistics/difference-of-proportions.js';
export { type Funnel, type FunnelPoint, type FunnelPosition, funnel } from './statistics/funnel.js';
export { type FunnelLimits, funnelLimits } from './statistics/funnel-limits.js';
export type { Interval } from './statistics/interval.js';
export { wilsonInterval } from './statistics/wilson-interval.js';
