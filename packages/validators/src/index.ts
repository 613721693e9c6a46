/**
 * Rules across the records of a dataset: what no record can say of itself alone. Issues in French and English.
 *
 * @packageDocumentation
 */
export { allRules } from './all-rules.js';
export type { Bounds, RecordIndex } from './dataset/record-index.js';
export { type FormatOptions, formatIssues } from './report/format-issues.js';
export type { IssueType } from './report/issue-type.js';
export { type JsonReport, toJsonReport } from './report/json-report.js';
export {
  type OperationOutcome,
  type OperationOutcomeIssue,
  type OperationOutcomeOptions,
  type Translated,
  toOperationOutcome,
} from './report/operation-outcome.js';
export { ruleDictionary } from './report/rule-dictionary.js';
export { type IssueSummary, summarise } from './report/summarise.js';
export type { Language } from './report/words.js';
export {
  defineRule,
  type RecordAmong,
  type Rule,
  type RuleDefinition,
  type RuleDescription,
} from './rule.js';
export {
  createValidation,
  type Validation,
  type ValidationOptions,
  validateRecords,
} from './validation.js';
