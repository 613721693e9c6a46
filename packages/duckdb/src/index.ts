/**
 * Indicators over datasets of any size: the plans of definitions, printed as SQL and run by DuckDB over NDJSON,
 * Parquet and CSV, with the very results of the JavaScript evaluation. Needs Node.js.
 *
 * @packageDocumentation
 */
export type { DatabaseOptions } from './database/database.js';
export { evaluateFiles, type FileEvaluation } from './evaluate-files.js';
export { type EngineRule, engineRules } from './messages.js';
export { writeTable } from './table/write-table.js';
